import { useEffect, useState } from 'react';
import { type Handbook, handbookOf } from '@/src/packs/handbook-of';
import { type Acknowledged, acknowledge, acknowledgedOf } from '@/src/platform/acknowledged';
import { localTime } from '@/src/platform/local-time';
import { askForPack, openPage } from '@/src/platform/own-pages';
import { loadSettings } from '@/src/platform/settings';
import { loadShelf } from '@/src/platform/shelf';
import { GuidancePage } from '@/src/ui/guidance/GuidancePage';
import { NoGuidance } from '@/src/ui/guidance/NoGuidance';

interface Shown {
  id: string;
  handbook: Handbook;
  signer: string | undefined;
  acknowledged: Acknowledged | undefined;
}

/** The policy of the pack that the address names, or of the one in use; the clause comes after the `#`. */
export function LiveGuidance() {
  const [shown, setShown] = useState<Shown | 'none'>();
  const [clause, setClause] = useState(clauseInAddress);
  useEffect(() => {
    void load().then(setShown);
    const onHash = () => setClause(clauseInAddress());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  if (!shown) return null;
  if (shown === 'none') return <NoGuidance onOptions={() => void openPage('options')} />;
  const onAcknowledge = () => {
    const acknowledged = { version: shown.handbook.version, day: localTime(new Date()).slice(0, 10) };
    void acknowledge(shown.id, acknowledged).then(() => setShown({ ...shown, acknowledged }));
  };
  return <GuidancePage {...shown} clause={clause} onAcknowledge={onAcknowledge} />;
}

async function load(): Promise<Shown | 'none'> {
  const id = new URLSearchParams(location.search).get('pack') ?? (await loadSettings()).pack;
  const pack = id && (await askForPack(id));
  if (!pack) return 'none';
  const entry = (await loadShelf()).installed.find(installed => installed.id === id);
  return {
    id,
    handbook: handbookOf(pack),
    signer: entry?.signer,
    acknowledged: await acknowledgedOf(id),
  };
}

function clauseInAddress(): string | undefined {
  return decodeURIComponent(location.hash.slice(1)) || undefined;
}
