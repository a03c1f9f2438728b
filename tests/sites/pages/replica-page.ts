import type { Surface } from '@/src/engine/types';
import type { Language } from '../words';

/** One of the replica pages, and where things are on it. Selectors hold in every language. */
export interface ReplicaPage {
  site: string;
  library: string;
  host: string;
  path: string;
  /** The folder of the script that draws it, where several pages share one; else the page's own name. */
  script?: string;
  /** The name of its compose box in `window.replica.composers`. */
  composer: string;
  /** What is being written there: what the extension should take it for. */
  surface: Surface;
  /** What the page shows of the draft besides its text. */
  shows?: {
    account?: string;
    /** The display name, which is being changed. */
    name?: string;
    replyTo?: { author: string; text: string };
    media?: 'image';
    /** Who will see it, and when it goes out, in the language of the page. */
    audience?: Readonly<Record<Language, string>>;
    scheduled?: Readonly<Record<Language, string>>;
  };
  /** Text boxes on the same page that are nobody's draft. */
  leaveAlone?: readonly string[];
  /** What has to be clicked, one after the other, before the compose box is there. */
  launcher?: string | readonly string[];
  editable: string;
  /** What the box holds from the start. */
  holds?: string;
  send: string;
  /** There is no send control, as the member has chosen: only keys send. */
  sendsByKeysOnly?: true;
  /** What has to be clicked, one after the other, before the send control is there. */
  sendAfter?: readonly string[];
  /** What goes out first, along with what is typed: the earlier parts of a thread. */
  sentBefore?: readonly string[];
  /** The element whose open shadow root holds the compose box, or the frame that does. */
  shadowHost?: string;
  frame?: string;
  /** Keys that send from inside the box. */
  sendsOn: readonly ('Control+Enter' | 'Enter')[];
  /** The send control is no real button: it takes Enter and Space by itself. */
  divButton?: true;
  /** What has to be clicked to share something without a word of one's own. */
  bareShare?: readonly string[];
}

export type ReplicaPages = Record<string, ReplicaPage>;
