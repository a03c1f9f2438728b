import type { Box } from './box';
import { element } from './replica';

/** A plain text control whose page keeps a copy of the text, and learns of changes by `input` events alone. */
export function plainBox(
  tag: 'textarea' | 'input',
  attributes: Record<string, string>,
  { text = '', onText }: { text?: string; onText?(text: string): void } = {},
): Box {
  const control = element(tag, attributes) as HTMLTextAreaElement | HTMLInputElement;
  let kept = text;
  control.value = text;
  control.addEventListener('input', () => {
    kept = control.value;
    onText?.(kept);
  });
  const hold = (said: string) => {
    kept = said;
    control.value = said;
    onText?.(said);
  };
  return { frame: control, editable: control, model: () => kept, hold };
}
