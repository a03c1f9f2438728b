import type { Notice } from '@/src/packs/notice';

/** A notice from its text, after somebody changed it: a heading, and parts that each begin with a title. */
export function noticeFromText(text: string): Notice {
  const [heading = '', ...parts] = text
    .trim()
    .split(/\n\s*\n/)
    .map(block => block.split('\n').map(line => line.replace(/^\s*[-•]\s*/, '').trim()));
  return {
    heading: [heading].flat().join(' '),
    parts: parts.map(([title = '', ...lines]) => ({ title, lines: lines.filter(Boolean) })),
  };
}
