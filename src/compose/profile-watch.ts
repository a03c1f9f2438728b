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

  constructor(
    private readonly sight: SiteSight,
    private readonly tell: (account: string, bio: Bio) => void,
  ) {}

  /** To be called when a box has got the focus. */
  entered(box: ComposeBox): void {
    this.lookAround();
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

  /** A profile page shows the bio of whoever it is about: the address says whether that is the person. */
  private lookAround(): void {
    const me = this.me();
    if (!me || !this.sight.bio || location.pathname.toLowerCase() !== `/${me.toLowerCase()}`) return;
    this.tell(me, { text: readPageMarks(this.sight.bio) ?? '' });
  }

  private me(): string | undefined {
    return readPageMarks(this.sight.me);
  }
}
