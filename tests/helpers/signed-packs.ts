import { signPack, writeSigned } from '@/src/signing/sign-pack';
import { makeKey, type SigningKey } from '@/src/signing/signing-key';
import { wholePack } from '../packs/whole-pack';

/** Whoever keeps the rules of an organisation: they have its key, and sign its packs. */
export class Keeper {
  private constructor(
    private readonly own: SigningKey,
    private readonly before?: SigningKey,
  ) {}

  static async withNewKey(): Promise<Keeper> {
    return new Keeper(await makeKey());
  }

  /** The same keeper after a change of keys: the old one vouches for the new one. */
  async withNextKey(): Promise<Keeper> {
    return new Keeper(await makeKey(), this.own);
  }

  get key(): string {
    return this.own.publicKey;
  }

  /** The signed file of a pack, with these parts other than usual. */
  async sign(parts: object = {}): Promise<string> {
    const pack = new TextEncoder().encode(JSON.stringify({ ...wholePack, ...parts }));
    return new TextDecoder().decode(writeSigned(await signPack(pack, this.own, this.before)));
  }
}

/** The file with something else in it under the same signature. */
export async function tampered(file: string): Promise<string> {
  const signed = JSON.parse(file);
  const pack = atob(signed.payload).replace('Ask before you name us.', 'Name us as you like!');
  return JSON.stringify({ ...signed, payload: btoa(pack) });
}
