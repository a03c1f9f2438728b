/** The one line the guard can show without the UI script: above everything, in the page's way of nothing. */
export interface PlainLine {
  say(text: string): void;
  hush(): void;
  owns(target: EventTarget | null): boolean;
}

const LOOK = `
  :host { all: initial !important; position: fixed !important; inset: auto 16px 16px auto !important; }
  div { font: 15px/1.4 system-ui, sans-serif; max-width: min(26rem, 88vw); display: flex; gap: 8px; padding: 12px 16px;
    border-radius: 10px; border: 1px solid #7f8a8a; color: #1b2628; background: #fffefb; box-shadow: 0 4px 20px #0004; }
  button { font: inherit; align-self: start; border: 0; background: none; color: inherit; cursor: pointer; min-width: 24px; min-height: 24px; }
  @media (prefers-color-scheme: dark) { div { color: #edf3f1; background: #182122; } }
`;

export function createPlainLine(closeLabel: string): PlainLine {
  let host: HTMLElement | undefined;
  const hush = () => {
    host?.remove();
    host = undefined;
  };
  return {
    hush,
    owns: target => target !== null && target === host,
    say(text) {
      hush();
      host = document.createElement('div');
      host.popover = 'manual';
      host.attachShadow({ mode: 'closed' }).append(styled(), line(text, closeLabel, hush));
      document.documentElement.append(host);
      host.showPopover();
    },
  };
}

function styled(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = LOOK;
  return style;
}

function line(text: string, closeLabel: string, close: () => void): HTMLElement {
  const box = document.createElement('div');
  box.role = 'status';
  const words = document.createElement('span');
  words.textContent = text;
  const button = document.createElement('button');
  button.textContent = '×';
  button.ariaLabel = closeLabel;
  button.addEventListener('click', close);
  box.append(words, button);
  return box;
}
