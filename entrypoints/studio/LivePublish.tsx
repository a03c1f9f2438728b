import { useState } from 'react';
import { i18n } from '#i18n';
import { noticeOf } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import { formatPackAddress, parsePackAddress } from '@/src/packs/pack-address';
import { parsePack } from '@/src/packs/parse-pack';
import type { Problem } from '@/src/packs/problem';
import { writePack } from '@/src/packs/write-pack';
import { openInstalled, openSignedPack } from '@/src/signing/open-signed-pack';
import { signPack, writeSigned } from '@/src/signing/sign-pack';
import { noticeFromText } from '@/src/studio/notice-text';
import { versionBefore } from '@/src/studio/versions';
import { PublishScreen } from '@/src/ui/studio/publish/PublishScreen';
import { useStudio } from '@/src/ui/studio/studio-context';
import { download } from './download';
import type { Drafts } from './LiveScreen';
import { useKey } from './use-key';
import { zipOf } from './zip-of';

/** Signing and publishing, with the key that lies in this browser. */
export function LivePublish({ drafts, notice }: { drafts: Drafts; notice: string | undefined }) {
  const { open } = drafts;
  const { problems: wrong } = useStudio();
  const { key, unlock, box } = useKey();
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isWrong, setWrong] = useState(false);
  const [link, setLink] = useState<string>();
  if (!open) return null;
  const { pack } = open.history.value;
  const before = versionBefore(pack, open.signed, open.base);
  const signed = open.signed.find(({ version }) => version === pack.version);
  const isSigned = signed && sameBytes(writePack(signed.pack), writePack(pack));

  const sign = async (passphrase: string) => {
    const parsed = parsePack(pack);
    if (!parsed.ok) return setProblems(parsed.problems);
    const unlocked = await unlock(passphrase);
    if (!unlocked?.ok) return setProblems(unlocked?.problems ?? []);
    const file = writeSigned(await signPack(writePack(parsed.pack), unlocked.key, key?.previous));
    const last = open.signed.at(-1);
    const installed = last && (await openInstalled(last.signed));
    const opened = await openSignedPack(file, {
      installed: installed?.ok ? installed : undefined,
      now: new Date(),
    });
    if (!opened.ok) return setProblems(opened.problems);
    setProblems([]);
    await drafts.addSigned({ version: opened.version, signed: file, pack: opened.pack });
  };
  const publish = async (typed: string, how: { mandatory: boolean; isInline: boolean }) => {
    const read = parsePackAddress(typed);
    setWrong(!read.ok);
    const opened = signed && (await openInstalled(signed.signed));
    if (!read.ok || !signed || !opened?.ok) return;
    const { publishFolder } = await import('@/src/publishing/publish-folder');
    const files = await publishFolder({
      signed: signed.signed,
      opened,
      notice: notice === undefined ? noticeOf(before, opened.pack, englishNotice) : noticeFromText(notice),
      archive: open.signed.filter(({ version }) => version !== signed.version),
      url: read.address.url,
      storeIds: {},
      ...how,
    });
    download(`${opened.pack.id}-${opened.version}.zip`, zipOf(files), 'application/zip');
    setLink(formatPackAddress({ url: read.address.url, key: opened.key }));
  };
  const busily = (work: Promise<void>) => {
    setBusy(true);
    void work.finally(() => setBusy(false));
  };
  return (
    <PublishScreen
      last={before?.version}
      keys={box}
      signing={{
        isReady: key !== undefined && wrong.length === 0,
        isBusy,
        problems,
        signed: isSigned ? signed.version : undefined,
        onSign: passphrase => busily(sign(passphrase)),
        onSave: () =>
          signed && download(`${pack.id}-${signed.version}.json`, signed.signed, 'application/json'),
      }}
      publishing={
        isSigned
          ? { isBusy, isWrong, link, onPublish: (address, how) => busily(publish(address, how)) }
          : undefined
      }
      onPackFile={() =>
        download(
          `${pack.id || i18n.t('studio_unnamed')}-${pack.version}-draft.json`,
          JSON.stringify(pack, null, 2),
          'application/json',
        )
      }
    />
  );
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
