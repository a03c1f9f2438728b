import type { Fix, Span } from '@/src/engine/types';
import { bundleOurs } from '../helpers/bundle-ours';
import type { Lines } from '../sites/box';
import { Desk, type DeskOptions } from './desk';
import type { Place } from './editor-cases';

/** The editable of the bench, wherever it stands, and the caret, once the editor has had its say about where it was put. */
const KNOWN = `
  const frames = async count => {
    for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
  };
  const putCaret = async (start, end = start) => {
    ours.select(box, { start, end });
    await frames(2);
  };
  const box = document.querySelector('.card [data-testid="tweetTextarea_0"]') ??
    document.querySelector('.card').shadowRoot.querySelector('[data-testid="tweetTextarea_0"]');`;

/** One editor on the bench, and our own functions at work on it. */
export class EditorBench {
  private constructor(
    readonly desk: Desk,
    private readonly ours: string,
  ) {}

  static async open(options: DeskOptions): Promise<EditorBench> {
    const desk = await Desk.shared(options);
    return new EditorBench(desk, await bundleOurs(desk.browser.name === 'firefox'));
  }

  async put({ editor, root }: Place, lines: Lines, asked: Record<string, string> = {}): Promise<void> {
    const query = { editor, root, holds: JSON.stringify(lines), ...asked };
    await this.desk.open('editors', new URLSearchParams(query).toString());
    // ProseMirror puts its own caret into the page 20 ms after it has got the focus.
    await this.run('box.focus(); await frames(4);');
  }

  model(): Promise<string> {
    return this.desk.model('editors');
  }

  modelIs(text: string): Promise<unknown> {
    return this.desk.modelIs('editors', text);
  }

  /** Puts the caret, makes a change, and says whether it was made and where the caret is. */
  write(fix: Fix, caret: number, changedAt = '0'): Promise<{ isDone: boolean; caret: Span }> {
    return this.run(
      `await putCaret(args[1]);
       const written = await ours.writeFix(box, args[0], ${changedAt});
       return { isDone: Boolean(written), caret: ours.selectedNow(box) };`,
      fix,
      caret,
    );
  }

  /** The same, and takes it back by our own undo. */
  writeAndTakeBack(fix: Fix, caret: number): Promise<{ written: string; isBack: boolean; caret: Span }> {
    return this.run(
      `await putCaret(args[1]);
       const change = await ours.writeFix(box, args[0], 0);
       const written = ours.readEditor(box).text;
       const isBack = Boolean(change && await change.undo());
       return { written, isBack, caret: ours.selectedNow(box) };`,
      fix,
      caret,
    );
  }

  /** Runs a script that knows the editable as `box` and our functions as `ours`. */
  run<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.desk.browser.evaluateApart<T>(`${this.ours}; ${KNOWN} ${script}`, ...args);
  }
}
