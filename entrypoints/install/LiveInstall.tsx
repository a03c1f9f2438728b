import { useState } from 'react';
import type { Looked, Taken } from '@/src/packs/pack-offer';
import { askForHost } from '@/src/platform/host-access';
import { installPack, lookAtFile, lookAtLink, openPage } from '@/src/platform/own-pages';
import { chooseDefaultPack, setAlsoUsed } from '@/src/platform/settings';
import { InstallPage, type InstallState } from '@/src/ui/install/InstallPage';
import { useSettings } from '../own-page/use-settings';

/** What was looked at last, and the link that it came by. */
interface Seen {
  file: string;
  address: string | undefined;
}

/** Larger than any signed pack: it need not even be read. */
const TOO_LARGE = 8 * 1024 * 1024;

/** The page by which rules come in, with the background behind it. */
export function LiveInstall() {
  const [settings] = useSettings();
  const [state, setState] = useState<InstallState>({ kind: 'asking' });
  const [seen, setSeen] = useState<Seen>();
  const [address, setAddress] = useState('');
  const isPackSet = settings.set?.pack ?? false;

  const show = (looked: Looked, from?: string) => {
    if (looked.kind !== 'offer') return setState({ kind: 'failed', failure: looked });
    setSeen({ file: looked.file, address: from });
    setState({ kind: 'offer', offer: looked.offer });
  };
  const onLink = async (typed: string) => {
    setAddress(typed);
    setState({ kind: 'busy' });
    show(await lookAtLink(typed), typed);
  };
  const onFile = async (file: File) => {
    setState({ kind: 'busy' });
    if (file.size > TOO_LARGE) show({ kind: 'unread', why: 'too-large', address: file.name });
    else show(await lookAtFile(await file.text()));
  };
  const onInstall = async () => {
    if (state.kind !== 'offer' || !seen) return;
    setState({ kind: 'busy', offer: state.offer });
    setState(await afterwards(await installPack(seen.file, seen.address), state.offer.name));
  };
  const afterwards = async (taken: Taken, name: string): Promise<InstallState> => {
    if (taken.kind === 'same') return { kind: 'done', name };
    if (taken.kind !== 'taken') return { kind: 'failed', failure: taken };
    await (isPackSet ? setAlsoUsed(taken.id, true) : chooseDefaultPack(taken.id));
    return { kind: 'done', name: taken.name };
  };
  const onAllow = async (host: string) => {
    const isAllowed = await askForHost(host);
    if (isAllowed) void onLink(address);
    return isAllowed;
  };
  return (
    <InstallPage
      state={state}
      isPackSet={isPackSet}
      onLink={typed => void onLink(typed)}
      onFile={file => void onFile(file)}
      onInstall={() => void onInstall()}
      onLeave={() => setState({ kind: 'asking' })}
      onAllow={onAllow}
      onGuidance={() => void openPage('guidance')}
      onOptions={() => void openPage('options')}
    />
  );
}
