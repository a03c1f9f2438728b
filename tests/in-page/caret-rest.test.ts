// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Finding } from '@/src/engine/types';
import { CaretRest } from '@/src/in-page/caret-rest';
import { aboutSomebody, named } from '../ui/findings';

let caretIn: Finding | undefined;
const open = vi.fn();
const close = vi.fn();
const rest = new CaretRest({ findingAtCaret: () => caretIn, open, close });

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  caretIn = undefined;
  rest.start();
});
afterEach(() => {
  rest.stop();
  vi.useRealTimers();
});

const key = (name: string) => window.dispatchEvent(new KeyboardEvent('keydown', { key: name }));
const press = () => window.dispatchEvent(new Event('pointerup'));
const wait = (milliseconds = 1000) => vi.advanceTimersByTime(milliseconds);

it('opens the card where the caret has come to rest, by an arrow key or by a press', () => {
  caretIn = named;
  key('ArrowLeft');
  wait(500);
  key('ArrowLeft');
  wait(500);
  expect(open).not.toHaveBeenCalled();
  wait(200);
  expect(open.mock.calls).toEqual([[named]]);
  caretIn = aboutSomebody;
  press();
  wait();
  expect(open.mock.calls).toEqual([[named], [aboutSomebody]]);
});

it('opens nothing for somebody who types, even when an arrow key came before', () => {
  caretIn = named;
  for (const name of ['a', 'ArrowLeft', 'b', 'Backspace']) key(name);
  wait();
  expect(open).not.toHaveBeenCalled();
});

it('closes it again when the caret has gone elsewhere, and stays closed where it was closed', () => {
  caretIn = named;
  key('ArrowLeft');
  wait();
  key('ArrowLeft');
  wait();
  expect(open).toHaveBeenCalledOnce();
  caretIn = undefined;
  key('End');
  wait();
  expect(close.mock.calls).toEqual([[named]]);
  caretIn = named;
  key('ArrowLeft');
  wait();
  expect(open).toHaveBeenCalledTimes(2);
});

it('hears nothing once it is stopped', () => {
  caretIn = named;
  key('ArrowLeft');
  rest.stop();
  wait();
  press();
  wait();
  expect(open).not.toHaveBeenCalled();
});
