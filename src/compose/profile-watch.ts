import type { SiteSight } from '@/src/sites/site';
import type { ComposeBox } from './compose-box';
import { readPageMarks } from './read-sight';

/** What somebody's own profile says: all of it, or a part, and what that part said before. */
export interface Bio {
  text: string;
  ofPart?: { before?: string | undefined } | undefined;
}

/** Notices what the person's own profile says, where it is shown or edited; what is said there counts for every post. */
export class ProfileWatch {
  /** What the boxes said when they were met: what is on the profile now. */
  private readonly found = new WeakMap<ComposeBox, string>();

  /** What the profile that is visited said when it was read last. */
  private seen: string | undefined;

  constructor(
    private readonly sight: SiteSight,
    private readonly tell: (account: string, bio: Bio) => void,
  ) {}

  /** To be called when a box has got the focus. */
  entered(box: ComposeBox): void {
    this.pressed();
    if (!this.found.has(box)) this.edited(box);
  }

  /** To be called when what was written is on its way. */
  edited(box: ComposeBox): void {
    const me = this.me();
    const { ownProfile } = box.sight;
    if (!ownProfile || !me) return;
    const { text } = box.read();
    this.tell(me, { text, ...(ownProfile === 'part' && { ofPart: { before: this.found.get(box) } }) });
    this.found.set(box, text);
  }

  /**
   * To be called when something on the page was pressed: a visit to a profile is a change of address, of which nobody is told. The
   * page shows the bio of whoever it is about; the address says whether that is the person.
   */
  pressed(): void {
    if (!this.sight.bio) return;
    const me = this.me();
    if (!me || location.pathname.toLowerCase() !== `/${me.toLowerCase()}`) return;
    const text = readPageMarks(this.sight.bio);
    if (text === undefined || text === this.seen) return; // it may not be there yet
    this.seen = text;
    this.tell(me, { text });
  }

  private me(): string | undefined {
    return readPageMarks(this.sight.me);
  }
}
