import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type KeptKey, keepKey, keptKey } from '@/src/platform/studio-drafts';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { leastPassphrase, lockKey, publicKeyIn, unlockKey } from '@/src/signing/key-file';
import { passOn } from '@/src/signing/sign-pack';
import { makeKey } from '@/src/signing/signing-key';
import { download } from './download';

/** The organisation's key as it lies in this browser: locked. It is opened for as long as it takes to sign. */
export function useKey() {
  const [key, setKey] = useState<KeptKey>();
  const [fingerprint, setFingerprint] = useState<readonly string[]>();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  useEffect(() => void keptKey().then(setKey), []);
  useEffect(() => {
    if (key) void fingerprintOf(key.publicKey).then(setFingerprint);
  }, [key]);

  const keep = async (kept: KeptKey) => {
    await keepKey(kept);
    setTrouble(undefined);
    setKey(kept);
  };
  const busily = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().finally(() => setBusy(false));
  };
  const make = async (passphrase: string, before?: { passphrase: string; key: KeptKey }) => {
    if (passphrase.length < leastPassphrase) return;
    const made = await makeKey();
    const old = before && (await unlock(before.key, before.passphrase));
    if (old && !old.ok) return setTrouble(i18n.t('studio_key_wrong'));
    const previous = old && (await passOn(old.key, made.publicKey));
    const file = await lockKey(made, passphrase);
    await keep({ file, publicKey: made.publicKey, ...(previous && { previous }) });
    save(file);
  };
  return {
    key,
    unlock: (passphrase: string) => key && unlock(key, passphrase),
    box: {
      fingerprint,
      isBusy,
      trouble,
      onMake: (passphrase: string) => void busily(() => make(passphrase)),
      onChange: (passphrase: string, next: string) =>
        void busily(async () => {
          if (key) await make(next, { passphrase, key });
        }),
      onImport: (file: File) =>
        void busily(async () => {
          const text = await file.text();
          const publicKey = publicKeyIn(new TextEncoder().encode(text));
          if (!publicKey) return setTrouble(i18n.t('studio_key_unread', [file.name]));
          await keep({ file: text, publicKey });
        }),
      onExport: () => key && save(key.file),
    },
  };
}

function unlock({ file }: KeptKey, passphrase: string) {
  return unlockKey(new TextEncoder().encode(file), passphrase);
}

function save(file: string): void {
  download('second-look-key.json', file, 'application/json');
}
