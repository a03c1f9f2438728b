import { useState } from 'react';
import { sendAll } from './replica';

type Send = (texts: readonly string[], via: string, onSent: () => void) => void;

/** Sending as a React page has it: whether it is busy, and how to begin. */
export function useSending(): { isBusy: boolean; send: Send } {
  const [isBusy, setBusy] = useState(false);
  const send: Send = (texts, via, onSent) => sendAll(texts, via, { onSent, onBusy: setBusy });
  return { isBusy, send };
}
