import type { BoxState } from '@/src/compose/box-state';
import type { OffReason } from '@/src/compose/terms';
import { wordsOf } from './page-words';

/** What is said of a box, in a few words. */
export function stateWords(state: BoxState): string {
  switch (state.kind) {
    case 'checking':
      return wordsOf('status_checking');
    case 'clear':
      return wordsOf('status_clear');
    case 'found':
      return state.count === 1
        ? wordsOf('status_found_one')
        : wordsOf('status_found_many', String(state.count));
    case 'unsure':
      return wordsOf('status_unsure');
    case 'strange':
      return wordsOf('status_strange');
    case 'no-rules':
      return wordsOf('status_no_rules');
    case 'off':
      return wordsOf('status_off', offWords(state.why));
  }
}

export function offWords(why: OffReason): string {
  return wordsOf(OFF[why]);
}

const OFF = { paused: 'off_paused', 'site-off': 'off_site', 'messages-off': 'off_messages' } as const;
