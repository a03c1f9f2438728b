import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { type DifferenceWords, sentenceOf, summaryOf } from '@/src/packs/difference-words';
import { type Difference, differencesOf, parts } from '@/src/packs/differences';
import { noticeOf, noticeText } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import type { Pack } from '@/src/packs/pack-schema';
import { notesOf, withNotes } from '@/src/studio/versions';
import { CopyButton } from '../../CopyButton';
import { differenceWords } from '../difference-words';
import { FileButton } from '../FileButton';
import { PrintedPack } from '../PrintedPack';
import { useStudio } from '../studio-context';

export interface ChangesScreenProps {
  /** What the pack is compared with. */
  before: Pack | undefined;
  trouble: string | undefined;
  /** `2026-03-31`. */
  today: string;
  /** The notice as the manager has changed it. */
  notice: string | undefined;
  onNotice(text: string): void;
  onFile(file: File): void;
  onPrint(): void;
}

/** What is different from the version before, and what staff are told of it. */
export function ChangesScreen({
  before,
  trouble,
  today,
  notice,
  onNotice,
  onFile,
  onPrint,
}: ChangesScreenProps) {
  const { written, edit } = useStudio();
  const { pack } = written;
  const words = differenceWords();
  const differences = before ? differencesOf(before, pack) : [];
  const id = useId();
  const text = notice ?? noticeText(noticeOf(before, pack, englishNotice));
  return (
    <>
      <section className="box fields-of" aria-labelledby={`${id}-diff`}>
        <h3 id={`${id}-diff`}>
          {before ? i18n.t('studio_changes_since', [before.version]) : i18n.t('studio_changes_first')}
        </h3>
        {before && (
          <>
            <p className="counted">{summaryOf(differences, words)}</p>
            <Differences differences={differences} words={words} />
          </>
        )}
        <FileButton label={i18n.t('studio_changes_file')} accept=".json,application/json" onFile={onFile} />
        <p role="alert" className="failed">
          {trouble}
        </p>
      </section>
      <section className="box fields-of" aria-labelledby={`${id}-notice`}>
        <h3 id={`${id}-notice`}>{i18n.t('studio_notice')}</h3>
        <Notes
          notes={notesOf(pack)}
          onNotes={notes => edit(current => withNotes(current, notes, today), 'changes')}
        />
        <div className="field stretched">
          <label htmlFor={`${id}-text`}>{i18n.t('studio_notice_text')}</label>
          <p className="hint">{i18n.t('studio_notice_hint')}</p>
          <textarea
            id={`${id}-text`}
            rows={12}
            lang="en"
            value={text}
            onChange={({ target }) => onNotice(target.value)}
          />
        </div>
        <CopyButton text={text} name={i18n.t('studio_notice_copy')} />
      </section>
      <section className="box fields-of" aria-labelledby={`${id}-print`}>
        <h3 id={`${id}-print`}>{i18n.t('studio_print')}</h3>
        <p className="hint">{i18n.t('studio_print_hint')}</p>
        <button type="button" onClick={onPrint}>
          {i18n.t('studio_print_button')}
        </button>
      </section>
      <PrintedPack pack={pack} />
    </>
  );
}

function Differences({ differences, words }: { differences: readonly Difference[]; words: DifferenceWords }) {
  return parts
    .map(part => ({ part, own: differences.filter(difference => difference.part === part) }))
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }) => (
      <details key={part} open={own.length <= 10}>
        <summary>{words.count(part, own.length)}</summary>
        <ul>
          {own.map(difference => (
            <li key={`${difference.kind} ${difference.id ?? difference.what}`}>
              {sentenceOf(difference, words)}
            </li>
          ))}
        </ul>
      </details>
    ));
}

function Notes({ notes, onNotes }: { notes: string[]; onNotes(notes: string[]): void }) {
  const id = useId();
  const [typed, setTyped] = useState(notes.join('\n'));
  const listed = (text: string) =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean);
  const shown = listed(typed).join('\n') === notes.join('\n') ? typed : notes.join('\n');
  return (
    <div className="field stretched">
      <label htmlFor={id}>{i18n.t('studio_notice_notes')}</label>
      <p className="hint">{i18n.t('studio_notice_notes_hint')}</p>
      <textarea
        id={id}
        rows={3}
        value={shown}
        onChange={({ target }) => {
          setTyped(target.value);
          onNotes(listed(target.value));
        }}
      />
    </div>
  );
}
