import type { SiteSight } from '@/src/sites/site';
import type { ComposeBox } from './compose-box';
import { readPageMarks } from './read-sight';

/** Notices what the person's own profile says, where it is shown or edited; what is said there counts for every post. */
export class ProfileWatch {
  private readonly seen = new WeakSet<ComposeBox>();

  constructor(
    private readonly sight: SiteSight,
    private readonly tell: (account: string, bio: string) => void,
  ) {}

  /** To be called when a box has got the focus: as it is found, a profile that can be edited says what it says now. */
  entered(box: ComposeBox): void {
    this.lookAround();
    if (box.composer.surface !== 'profile' || this.seen.has(box)) return;
    this.seen.add(box);
    this.edited(box);
  }

  /** To be called when what was written is on its way. */
  edited(box: ComposeBox): void {
    const me = this.me();
    if (box.composer.surface === 'profile' && me) this.tell(me, box.read().text);
  }

  /** A profile page shows the bio of whoever it is about: the address says whether that is the person. */
  private lookAround(): void {
    const me = this.me();
    const isOwn = me !== undefined && location.pathname.split('/').includes(me);
    const bio = isOwn ? readPageMarks(this.sight.bio) : undefined;
    if (me && bio) this.tell(me, bio);
  }

  private me(): string | undefined {
    return readPageMarks(this.sight.me);
  }
}
