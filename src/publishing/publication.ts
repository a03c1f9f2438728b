import type { Notice } from '@/src/packs/notice';
import type { Managed } from '@/src/packs/schema/managed';
import type { Opened } from '@/src/signing/open-signed-pack';

/** What is published, and where. */
export interface Publication {
  /** The signed file, as it is. */
  signed: Uint8Array;
  /** The same, opened. */
  opened: Opened;
  notice: Notice;
  /** The signed files of versions before this one. */
  archive: readonly { version: string; signed: Uint8Array }[];
  /** The address that the pack will have: `https://…/pack.json`. */
  url: string;
  /** What the stores call the extension; where one is not known, the files say what to put in. */
  storeIds: { inChrome?: string | undefined; inEdge?: string | undefined };
  /** Whether the policy files let people leave this pack. */
  mandatory: boolean;
  /** The policy files carry the pack itself, for machines that may not ask the network. */
  isInline: boolean;
  /** Whatever else the policy files set. */
  policy?: Omit<Managed, 'pack' | 'packs'> | undefined;
}

export interface PublishedFile {
  path: string;
  content: Uint8Array | string;
}
