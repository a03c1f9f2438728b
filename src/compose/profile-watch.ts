import type { SiteSight } from '@/src/sites/site';
import type { ComposeBox } from './compose-box';
import { readPageMarks } from './read-sight';

/** Notices what the person's own profile says, where it is shown or edited; what is said there counts for every post. */
export class ProfileWatch {
  /** What the boxes said when they were met: what is on the profile now. */
  private readonly found = new WeakMap<ComposeBox, string>();

  constructor(
    private readonly sight: SiteSight,
    /** With what a part of the profile said before, where it is being changed. */
    private readonly tell: (account: string, bio: string, before?: string) => void,
  ) {}

  /** To be called when a box has got the focus. */
  entered(box: ComposeBox): void {
    this.lookAround();
    const me = this.me();
    if (!box.sight.isOwnProfile || !me || this.found.has(box)) return;
    const { text } = box.read();
    this.found.set(box, text);
    this.tell(me, text);
  }

  /** To be called when what was written is on its way. */
  edited(box: ComposeBox): void {
    const me = this.me();
    if (!box.sight.isOwnProfile || !me) return;
    const { text } = box.read();
    this.tell(me, text, this.found.get(box));
    this.found.set(box, text);
  }

  /** A profile page shows the bio of whoever it is about: the address says whether that is the person. */
  private lookAround(): void {
    const me = this.me();
    if (!this.sight.bio || location.pathname.toLowerCase() !== `/${me?.toLowerCase()}`) return;
    if (me) this.tell(me, readPageMarks(this.sight.bio) ?? '', '');
  }

  private me(): string | undefined {
    return readPageMarks(this.sight.me);
  }
}
