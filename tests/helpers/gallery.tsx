import { createRoot } from 'react-dom/client';
import { Card } from '@/src/in-page/card';
import { Host } from '@/src/in-page/host';
import { Status } from '@/src/in-page/status';
import { HoldSheet } from '@/src/ui/HoldSheet';
import { createPlainLine } from '@/src/ui/plain-line';
import sheetStyles from '@/src/ui/sheet.css?inline';
import { UndoOffer } from '@/src/ui/UndoOffer';
import undoStyles from '@/src/ui/undo.css?inline';
import { aboutSomebody, help, named, noDisclaimer, TEXT } from '../ui/findings';

/** What we show in the pages of the sites, each by itself and in a root that can be looked into. */
const shows: Record<string, () => void> = {
  card: () =>
    card().open({
      finding: aboutSomebody,
      index: 0,
      total: 3,
      draft: TEXT,
      site: 'facebook',
      help,
      beside: box(),
      range: undefined,
    }),
  list: () => card().openList([named, noDisclaimer, aboutSomebody], box()),
  sheet: () => {
    const host = new Host(sheetStyles);
    host.attach();
    createRoot(placeIn(host)).render(
      // biome-ignore lint/a11y/useValidAriaRole: as whom one posts
      <HoldSheet
        text={TEXT}
        findings={[aboutSomebody, noDisclaimer, named]}
        unchecked={[{ what: 'Pictures', why: 'they cannot be read' }]}
        site="facebook"
        role="personal"
        packName="Meadowbank Care"
        help={help}
        hasMedia
        isProtected={false}
        isChanged={false}
        onCopy={async () => true}
        onDecide={() => {}}
        onFix={() => {}}
      />,
    );
  },
  status: () =>
    new Status({ state: () => '3 things to look at', as: () => 'as yourself' }).show(
      box(),
      { kind: 'found', count: 3, weight: 'stop' },
      undefined,
    ),
  undo: () => {
    const host = new Host(undoStyles);
    host.attach();
    createRoot(placeIn(host)).render(<UndoOffer said="Done." onUndo={() => {}} />);
  },
  line: () => createPlainLine('Close').say('Second Look could not check this post in time.'),
};

export const names = Object.keys(shows);

export function show(name: string): void {
  const { attachShadow } = Element.prototype;
  const roots: ShadowRoot[] = [];
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    roots.push(root);
    return root;
  };
  document.body.replaceChildren(page());
  shows[name]?.();
  Element.prototype.attachShadow = attachShadow;
  for (const root of roots) styleAgain(root);
}

/** The extension's own pages take no styles in elements; those of the sites' pages do, from us. */
function styleAgain(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(root.querySelector('style')?.textContent ?? '');
  root.adoptedStyleSheets = [sheet];
}

/** What stands for the compose box. */
function box(): HTMLElement {
  return document.querySelector('main') ?? document.body;
}

function page(): HTMLElement {
  const made = document.createElement('main');
  made.append(document.createElement('h1'), document.createElement('p'));
  for (const child of made.children) child.textContent = TEXT;
  return made;
}

function placeIn(host: Host): HTMLElement {
  const place = document.createElement('div');
  host.root.append(place);
  return place;
}

function card(): Card {
  return new Card({
    onFix() {},
    onNotNow() {},
    onWrong() {},
    onPolicy() {},
    onChoose() {},
    onMove() {},
    onClose() {},
  });
}
