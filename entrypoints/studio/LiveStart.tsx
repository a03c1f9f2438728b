import { useState } from 'react';
import { i18n } from '#i18n';
import { builtInPack, builtInPacks } from '@/src/packs/built-in';
import { parsePack } from '@/src/packs/parse-pack';
import { openInstalled } from '@/src/signing/open-signed-pack';
import { draftFrom, emptyPack, ownCopyOf } from '@/src/studio/new-pack';
import { FromText } from '@/src/ui/studio/policy/FromText';
import { Proposals } from '@/src/ui/studio/policy/Proposals';
import { StartScreen } from '@/src/ui/studio/screens/StartScreen';
import { jsonIn } from './json-in';
import type { Drafts } from './LiveScreen';
import { usePolicyText } from './use-policy-text';

/** The ways to begin; whichever is chosen, the next step is the organisation. */
export function LiveStart({ drafts }: { drafts: Drafts }) {
  const [trouble, setTrouble] = useState<string>();
  const begin: Drafts['begin'] = async (pack, base) => {
    await drafts.begin(pack, base);
    location.hash = 'organisation';
  };
  const readFile = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const signed = await openInstalled(bytes);
    const data = signed.ok ? signed.pack : jsonIn(new TextDecoder().decode(bytes));
    const draft = draftFrom(data);
    setTrouble(draft ? undefined : i18n.t('studio_file_unread', [file.name]));
    const parsed = parsePack(data);
    if (draft) await begin(draft, parsed.ok ? parsed.pack : undefined);
  };
  const policy = usePolicyText(pack => void begin(pack, undefined));
  return (
    <StartScreen
      packs={builtInPacks}
      drafts={drafts.drafts}
      open={drafts.open?.id}
      trouble={trouble}
      onPack={id => void begin(ownCopyOf(builtInPack(id)), builtInPack(id))}
      onEmpty={() => void begin(emptyPack(), undefined)}
      onFile={file => void readFile(file)}
      onOpen={id => void drafts.openOne(id)}
      onDelete={id => {
        if (confirm(i18n.t('studio_delete_sure'))) void drafts.deleteOne(id);
      }}
    >
      {policy.proposals ? <Proposals {...policy.proposals} /> : <FromText {...policy.from} />}
    </StartScreen>
  );
}
