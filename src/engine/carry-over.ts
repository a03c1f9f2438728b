import { judge } from './judge';
import type { Check, Finding, Fix } from './types';

const INSIDE_WORD = /[\p{L}\p{M}\p{N}_'’]/u;

/**
 * What an older check still says about newer text: findings before the change stay, those after it move along, those it
 * touches are dropped. A span that no longer holds the same whole words is dropped too; nothing is guessed.
 */
export function carryOver(check: Check, newer: string): Check {
  if (newer === check.text) return check;
  const { from, to, shift } = changeBetween(check.text, newer);
  const findings = check.findings.flatMap(finding => {
    const moved = move(finding, from, to, shift);
    if (!moved || !isStillThere(moved, newer)) return [];
    return [{ ...moved, fixes: moved.fixes.flatMap(fix => moveFix(fix, from, to, shift)) }];
  });
  return { ...check, text: newer, findings, verdict: judge(findings, check.verdict !== 'unsure') };
}

/** `[from, to)` of the older text has changed; what follows has moved by `shift`. */
function changeBetween(older: string, newer: string): { from: number; to: number; shift: number } {
  const most = Math.min(older.length, newer.length);
  let from = 0;
  while (from < most && older[from] === newer[from]) from += 1;
  let same = 0;
  while (same < most - from && older[older.length - 1 - same] === newer[newer.length - 1 - same]) same += 1;
  return { from, to: older.length - same, shift: newer.length - older.length };
}

function move(finding: Finding, from: number, to: number, shift: number): Finding | undefined {
  const { start, end } = finding.span;
  if (end === 0 || end <= from) return finding; // about an absence, or before the change
  if (start < to) return undefined;
  return { ...finding, span: { start: start + shift, end: end + shift } };
}

/** A replacement has a place of its own, wider or narrower than its finding's. */
function moveFix(fix: Fix, from: number, to: number, shift: number): Fix[] {
  if (fix.kind === 'append' || fix.span.end <= from) return [fix];
  if (fix.span.start < to) return [];
  return [{ ...fix, span: { start: fix.span.start + shift, end: fix.span.end + shift } }];
}

function isStillThere({ span: { start, end }, quote }: Finding, text: string): boolean {
  if (end === 0) return true;
  if (text.slice(start, end) !== quote) return false;
  return !joins(text[start - 1], text[start]) && !joins(text[end - 1], text[end]);
}

function joins(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && INSIDE_WORD.test(left) && INSIDE_WORD.test(right);
}
