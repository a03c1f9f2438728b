/**
 * jsdom has `<dialog>` without `showModal` and `close`: here is as much of them as a component can see. What a browser does
 * besides (inertness, the top layer, Tab, giving the focus back) is for the stories in real browsers.
 */
HTMLDialogElement.prototype.showModal = function showModal() {
  if (this.open) throw new DOMException('Already open', 'InvalidStateError');
  this.open = true;
};

HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  queueMicrotask(() => this.dispatchEvent(new Event('close')));
};

/** A form of the dialog closes it, unless its `submit` or the press on its button was prevented. */
document.addEventListener('submit', event => {
  if (!(event.target instanceof HTMLFormElement) || event.target.method !== 'dialog') return;
  if (event.defaultPrevented) return;
  event.preventDefault(); // jsdom would complain that it cannot
  event.target.closest('dialog')?.close();
});

/** The Escape key, as the browser tells a modal dialog of it. */
export function pressEscape(dialog: HTMLElement): void {
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }));
}
