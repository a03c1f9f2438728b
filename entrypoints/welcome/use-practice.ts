import { useCallback, useEffect, useRef, useState } from 'react';
import { readEditor } from '@/src/editors/read-editor';
import { carryOver } from '@/src/engine/carry-over';
import type { Check, Finding, Fix } from '@/src/engine/types';
import { Underlines } from '@/src/in-page/underlines';
import { askForCheck } from '@/src/platform/background-link';
import type { PracticeProps } from '@/src/ui/welcome/Practice';

type Practising = Omit<PracticeProps, 'example'>;

/** Checks what stands in the practice box by the background, as a post of one's own, and underlines it as in a site's page. */
export function usePractice(): Practising {
  const box = useRef<HTMLDivElement | null>(null);
  const [check, setCheck] = useState<Check>();
  const [underlines] = useState(() => new Underlines());
  useEffect(() => () => underlines.leave(), [underlines]);

  const show = (found: Check | undefined) => {
    if (!box.current) return;
    const read = readEditor(box.current);
    const current = found && carryOver(found, read.text);
    setCheck(current);
    underlines.draw(box.current, document, read, current?.findings ?? []);
  };
  const ask = async () => {
    const text = box.current ? readEditor(box.current).text : '';
    const { check } = await askForCheck({ text, site: 'facebook', surface: 'post', media: [] });
    const now = box.current && readEditor(box.current).text;
    if (now === text) show(check);
  };
  const write = (text: string) => {
    if (!box.current) return;
    box.current.textContent = text;
    box.current.focus();
    void ask();
  };
  // As it is one and the same, React calls it only when the box comes or goes.
  const onPlace = useCallback((placed: HTMLDivElement | null) => {
    box.current = placed;
    setCheck(undefined);
  }, []);
  return {
    onPlace,
    check,
    onWrite: () => {
      show(check);
      void ask();
    },
    onExample: write,
    onFix: (_finding: Finding, fix: Fix) => write(fixed(check?.text ?? '', fix)),
  };
}

function fixed(text: string, fix: Fix): string {
  if (fix.kind === 'append') return text + fix.text;
  return text.slice(0, fix.span.start) + fix.text + text.slice(fix.span.end);
}
