import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { FileButton } from '../FileButton';
import type { BenchScreenProps } from './BenchScreen';

type PostsInProps = Pick<BenchScreenProps, 'posts' | 'left' | 'unread' | 'areKept' | 'onPosts' | 'onKeep'>;

/** Posts, pasted or from a file. */
export function PostsIn({ posts, left, unread, areKept, onPosts, onKeep }: PostsInProps) {
  const id = useId();
  const [text, setText] = useState('');
  const readFile = async (file: File) => onPosts(await file.text(), file.name);
  return (
    <div className="box fields-of">
      <div className="field stretched">
        <label htmlFor={id}>{i18n.t('studio_bench_posts')}</label>
        <p className="hint">{i18n.t('studio_bench_posts_hint')}</p>
        <textarea id={id} rows={5} value={text} onChange={({ target }) => setText(target.value)} />
      </div>
      <div className="row">
        <button type="button" disabled={text.trim() === ''} onClick={() => onPosts(text)}>
          {i18n.t('studio_bench_take')}
        </button>
        <FileButton
          label={i18n.t('studio_bench_file')}
          accept=".csv,.tsv,.jsonl,.ndjson,.json,.txt"
          onFile={file => void readFile(file)}
        />
      </div>
      <p role="status">
        {posts.length > 0 && i18n.t('studio_bench_read', posts.length)}{' '}
        {left > 0 && i18n.t('studio_bench_left', [String(left)])}{' '}
        {unread > 0 && i18n.t('studio_bench_unread', [String(unread)])}
      </p>
      {posts.length > 0 && (
        <label className="tick">
          <input type="checkbox" checked={areKept} onChange={({ target }) => onKeep(target.checked)} />
          <span>
            {i18n.t('studio_bench_keep')} <span className="hint">{i18n.t('studio_bench_keep_hint')}</span>
          </span>
        </label>
      )}
    </div>
  );
}
