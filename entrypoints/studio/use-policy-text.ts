import { useEffect, useState } from 'react';
import { libraryRules } from '@/src/packs/library';
import { forgetReview, keepReview, keptReview } from '@/src/platform/studio-drafts';
import type { Read, ReadProblem } from '@/src/policy-text/block';
import type { PackDraft } from '@/src/studio/pack-draft';
import type { Review } from '@/src/studio/policy-review';
import type { FromTextProps } from '@/src/ui/studio/policy/FromText';
import type { ProposalsProps } from '@/src/ui/studio/policy/Proposals';

/** Below that somebody has to say yes to a clause. */
const SURE = 0.3;

/** A policy that is read for its clauses; the model for it is loaded only then. What was changed is kept at once. */
export function usePolicyText(onPack: (pack: PackDraft) => void) {
  const [review, setReview] = useState<Review>();
  const [problem, setProblem] = useState<ReadProblem>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => void keptReview().then(setReview), []);

  const put = (next: Review) => {
    setReview(next);
    void keepReview(next);
  };
  const drop = () => {
    setReview(undefined);
    void forgetReview();
  };
  const take = async (read: Read) => {
    setProblem(read.ok ? undefined : read.problem);
    if (!read.ok) return;
    const { clausesOf } = await import('@/src/policy-text/clauses-of');
    const { factsOf } = await import('@/src/policy-text/facts-of');
    const clauses = clausesOf(read.blocks).map(clause => ({ ...clause, isTaken: clause.sure >= SURE }));
    put({ clauses, facts: factsOf(read.blocks) });
  };
  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  const from: FromTextProps = {
    isBusy,
    problem,
    onText: text =>
      void busily(async () => {
        const { readPolicyText } = await import('@/src/policy-text/read-policy');
        await take(readPolicyText(text));
      }),
    onFile: file =>
      void busily(async () => {
        const { readPolicyFile } = await import('@/src/policy-text/read-policy');
        await take(readPolicyFile(new Uint8Array(await file.arrayBuffer())));
      }),
  };
  const make = async ({ clauses, facts }: Review) => {
    const { packFrom } = await import('@/src/policy-text/pack-from');
    const names = facts.names.map(name => name.trim()).filter(Boolean);
    const taken = clauses.filter(({ isTaken }) => isTaken);
    onPack(packFrom(taken, { ...facts, names }, libraryRules()).pack);
    drop();
  };
  const proposals: ProposalsProps | undefined = review && {
    review,
    onReview: put,
    onMake: () => void make(review),
    onDrop: drop,
  };
  return { from, proposals };
}
