import { useEffect, useState } from 'react';
import { whenLoaded } from '../replica';
import { Composer, type ComposerOptions } from './composer';
import { Modal } from './modal';
import { PARENT, REPLY } from './people';
import { PostCard } from './post';
import { words } from './words';

type Look = Omit<ComposerOptions, 'name' | 'place' | 'onSent' | 'onMove'>;

const POST: Look = { placeholder: words.happening, sendLabel: words.post };

/** What the modal is opened for, by the name of the page. */
const MODALS: Record<string, Look> = {
  'x-compose': POST,
  'x-reply': { placeholder: words.yourReply, sendLabel: words.reply, replyTo: PARENT },
  'x-quote': { ...POST, placeholder: words.addComment, quoted: PARENT },
  'x-thread': { ...POST, texts: ['The first part of a thread.', ''] },
  'x-edit': { ...POST, sendLabel: words.update, texts: ['As it was posted. '], isEdit: true },
  'x-poll': { ...POST, placeholder: words.askQuestion, isPoll: true },
  'x-scheduled': { ...POST, sendLabel: words.schedule, isScheduled: true },
};

/** On a narrow window there is no modal: the composer is the whole page. */
export function FullPage() {
  return (
    <div className="card">
      <Composer {...POST} name="post" place="page" />
    </div>
  );
}

/** The home page, and over it the modal. The composer of the page stays where it is, with the same marks. */
export function Home({ page }: { page: string }) {
  const [modal, setModal] = useState<Look>();
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    whenLoaded(() => {
      setLoaded(true);
      setModal(MODALS[page]);
    });
  }, [page]);
  const move = (text: string) => setModal({ ...POST, texts: [text, ''] });
  return (
    <div data-testid="primaryColumn">
      <div className="card">
        {isLoaded && (
          <Composer {...POST} name={page in MODALS ? 'home' : 'post'} place="inline" onMove={move} />
        )}
      </div>
      <PostCard post={REPLY} quoted={PARENT} />
      {modal && (
        <Modal title={modal.isEdit ? words.editPost : ''} onClose={() => setModal(undefined)}>
          {modal.replyTo && <PostCard post={modal.replyTo} quoted={REPLY} />}
          <Composer
            {...modal}
            name={page in MODALS ? 'post' : 'modal'}
            place="modal"
            onSent={() => setModal(undefined)}
          />
        </Modal>
      )}
    </div>
  );
}
