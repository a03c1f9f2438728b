import { useCallback, useEffect, useRef, useState } from 'react';
import type { Pack } from '@/src/packs/pack-schema';
import {
  addDraft,
  type DraftSummary,
  deleteDraft,
  keepDraft,
  keepSigned,
  listDrafts,
  type OpenDraft,
  openDraft,
} from '@/src/platform/studio-drafts';
import { beginHistory, didEdit, type History, redone, undone } from '@/src/studio/history';
import type { PackDraft, Written } from '@/src/studio/pack-draft';
import type { SignedVersion } from '@/src/studio/versions';

type Saving = 'kept' | 'keeping' | 'failed';

/** The packs that are being written, the one that is open, and what can be done with it. Every change is kept at once. */
export function useDrafts() {
  const [drafts, setDrafts] = useState<readonly DraftSummary[]>([]);
  const [open, setOpen] = useState<OpenDraft>();
  const [saving, setSaving] = useState<Saving>('kept');
  const current = useRef<OpenDraft>(undefined);
  const queue = useRef(Promise.resolve());

  const show = useCallback((draft: OpenDraft | undefined) => {
    current.current = draft;
    setOpen(draft);
  }, []);
  const reload = useCallback(async () => setDrafts(await listDrafts()), []);
  useEffect(() => {
    void listDrafts().then(async list => {
      setDrafts(list);
      const [last] = list;
      if (last && !current.current) show(await openDraft(last.id));
    });
  }, [show]);

  /** One after the other; all is kept when the last one is. */
  const inTurn = useCallback((keep: () => Promise<void>): Promise<void> => {
    setSaving('keeping');
    const turn = queue.current
      .then(keep)
      .then(() => {
        if (queue.current === turn) setSaving('kept');
      })
      .catch(() => setSaving('failed'));
    queue.current = turn;
    return turn;
  }, []);
  const keep = useCallback(() => void inTurn(() => keepNow(current, setOpen)), [inTurn]);
  const go = useCallback(
    (change: (history: History<Written>) => History<Written>) => {
      const draft = current.current;
      if (!draft) return;
      const history = change(draft.history);
      if (history === draft.history) return;
      show({ ...draft, history });
      keep();
    },
    [show, keep],
  );
  const editWritten = useCallback(
    (change: (written: Written) => Written, field?: string) =>
      go(history => didEdit(history, change(history.value), Date.now(), field)),
    [go],
  );
  const edit = useCallback(
    (change: (pack: PackDraft) => PackDraft, field?: string) =>
      editWritten(({ pack, off }) => ({ pack: change(pack), off }), field),
    [editWritten],
  );
  const begin = async (pack: PackDraft, base: Pack | undefined) => {
    const draft = {
      id: crypto.randomUUID(),
      base,
      signed: [],
      history: beginHistory<Written>({ pack, off: [] }),
    };
    show(draft);
    await inTurn(() => addDraft(draft, Date.now()));
    await reload();
  };
  return {
    drafts,
    open,
    saving,
    edit,
    editWritten,
    begin,
    undo: () => go(undone),
    redo: () => go(redone),
    openOne: async (id: string) => show(await openDraft(id)),
    deleteOne: async (id: string) => {
      await queue.current;
      if (current.current?.id === id) show(undefined);
      await deleteDraft(id);
      await reload();
    },
    addSigned: async (version: SignedVersion) => {
      const draft = current.current;
      if (!draft) return;
      const signed = [...draft.signed, version];
      show({ ...draft, signed });
      await keepSigned(draft.id, signed);
    },
    reload,
  };
}

/** Whatever was changed while it was being kept is kept by the next turn. */
async function keepNow(
  current: { current: OpenDraft | undefined },
  setOpen: (draft: OpenDraft) => void,
): Promise<void> {
  const draft = current.current;
  if (!draft) return;
  const kept = await keepDraft(draft, Date.now());
  if (kept === draft.history || current.current !== draft) return;
  current.current = { ...draft, history: kept };
  setOpen(current.current);
}
