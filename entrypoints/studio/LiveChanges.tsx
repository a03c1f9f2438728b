import { useState } from 'react';
import { i18n } from '#i18n';
import type { Pack } from '@/src/packs/pack-schema';
import { parsePack } from '@/src/packs/parse-pack';
import { localTime } from '@/src/platform/local-time';
import { openInstalled } from '@/src/signing/open-signed-pack';
import { versionBefore } from '@/src/studio/versions';
import { ChangesScreen } from '@/src/ui/studio/screens/ChangesScreen';
import { jsonIn } from './json-in';
import type { Drafts } from './LiveScreen';

interface LiveChangesProps {
  drafts: Drafts;
  notice: string | undefined;
  onNotice(text: string): void;
}

/** What is different from the version before, or from a file. */
export function LiveChanges({ drafts: { open }, notice, onNotice }: LiveChangesProps) {
  const [other, setOther] = useState<Pack>();
  const [trouble, setTrouble] = useState<string>();
  if (!open) return null;
  const readFile = async (file: File) => {
    const pack = await packIn(file);
    setTrouble(pack ? undefined : i18n.t('studio_file_unread', [file.name]));
    if (pack) setOther(pack);
  };
  return (
    <ChangesScreen
      before={other ?? versionBefore(open.history.value.pack, open.signed, open.base)}
      trouble={trouble}
      today={localTime(new Date()).slice(0, 10)}
      notice={notice}
      onNotice={onNotice}
      onFile={file => void readFile(file)}
      onPrint={() => print()}
    />
  );
}

/** A pack in a file, signed or not. */
async function packIn(file: File): Promise<Pack | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const signed = await openInstalled(bytes);
  if (signed.ok) return signed.pack;
  const parsed = parsePack(jsonIn(new TextDecoder().decode(bytes)));
  return parsed.ok ? parsed.pack : undefined;
}
