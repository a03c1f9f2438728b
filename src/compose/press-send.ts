import type { ComposeBox } from './compose-box';

/** How long the site's own button may take to become usable, in milliseconds. */
const PATIENCE = 2000;

/**
 * Sends by the site's own control: found again at this moment, since sites replace it, and only once it is enabled.
 * Gives false when there is none to press.
 */
export async function pressSend(box: ComposeBox, letThrough: (press: () => void) => void): Promise<boolean> {
  const control = usableControl(box) ?? (await becomesUsable(box, AbortSignal.timeout(PATIENCE)));
  if (!control) return false;
  letThrough(() => control.click());
  return true;
}

function usableControl(box: ComposeBox): HTMLElement | undefined {
  const control = box.sendControl();
  const isDisabled = control?.matches(':disabled, [aria-disabled="true"]') ?? true;
  return isDisabled ? undefined : control;
}

function becomesUsable(box: ComposeBox, deadline: AbortSignal): Promise<HTMLElement | undefined> {
  return new Promise(resolve => {
    const settle = (control?: HTMLElement) => {
      observer.disconnect();
      resolve(control);
    };
    const observer = new MutationObserver(() => {
      const control = usableControl(box);
      if (control || !box.editable.isConnected) settle(control);
    });
    observer.observe(box.editable.getRootNode(), { subtree: true, childList: true, attributes: true });
    deadline.addEventListener('abort', () => settle());
  });
}
