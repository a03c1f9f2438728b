import { beforeAll, describe, expect, it } from 'vitest';
import { parsePack } from '@/src/packs/parse-pack';
import type { SignedPack } from '@/src/packs/schema/signed-pack';
import { writePack } from '@/src/packs/write-pack';
import {
  type Expected,
  type Installed,
  mostSignedBytes,
  openInstalled,
  openSignedPack,
} from '@/src/signing/open-signed-pack';
import { passOn, signPack, writeSigned } from '@/src/signing/sign-pack';
import { makeKey, type SigningKey } from '@/src/signing/signing-key';
import { wholePack } from '../packs/whole-pack';

const utf8 = (text: string) => new TextEncoder().encode(text);
const now = new Date('2026-05-01T12:00:00Z');

let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  key = await makeKey();
  other = await makeKey();
});

/** A signed file of the pack with these parts changed, or of these bytes. */
async function signed(parts: object | Uint8Array = {}, by = key, previous?: SignedPack['previous']) {
  const pack = parts instanceof Uint8Array ? parts : utf8(JSON.stringify({ ...wholePack, ...parts }));
  return writeSigned(await signPack(pack, by, previous));
}

async function open(file: Uint8Array, expected: Partial<Expected> = {}) {
  return openSignedPack(file, { pinned: key.publicKey, now, ...expected });
}

async function installed(parts: object = {}): Promise<Installed> {
  const opened = await openInstalled(await signed(parts));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return opened;
}

/** The signed file, changed after signing. */
function edited(file: Uint8Array, edit: (signed: SignedPack) => object): Uint8Array {
  return utf8(JSON.stringify(edit(JSON.parse(new TextDecoder().decode(file)))));
}

describe('a signed pack', () => {
  it('is opened: pack, key, exact bytes', async () => {
    const bytes = utf8(JSON.stringify(wholePack, null, 4));
    const opened = await open(await signed(bytes), { pinned: undefined });
    expect(opened).toMatchObject({ ok: true, id: 'larkfield', version: '2.1.0', key: key.publicKey, bytes });
  });

  it('has one signature for one pack', async () => {
    const parsed = parsePack(wholePack);
    if (!parsed.ok) throw new Error('it is in order');
    expect(await signed(writePack(parsed.pack))).toEqual(await signed(writePack(parsed.pack)));
  });

  it('takes the place of an older one, and of itself', async () => {
    const before = await installed();
    expect(await open(await signed({ version: '2.1.0' }), { installed: before })).toMatchObject({ ok: true });
    expect(await open(await signed({ version: '2.10.0' }), { installed: before })).toMatchObject({
      ok: true,
    });
  });

  it('is used up to its last day', async () => {
    const file = await signed({ expires: '2026-05-01' });
    expect(await open(file, { now: new Date(2026, 4, 1, 23, 59) })).toMatchObject({ ok: true });
    expect(await open(file, { now: new Date(2026, 4, 2, 0, 1) })).toMatchObject({
      ok: false,
      reason: 'expired',
      problems: [{ what: 'it was to be used until 2026-05-01, and that day is past' }],
    });
  });

  it('that was let in before is read again when its day is past, for whoever says so', async () => {
    expect(await openInstalled(await signed({ expires: '2020-01-01' }), key.publicKey)).toMatchObject({
      ok: true,
    });
  });

  it('is let in however far the clock was set back, where nothing else is wrong', async () => {
    const before = await installed();
    const early = new Date('1999-01-01');
    expect(await open(await signed({ version: '3.0.0' }), { installed: before, now: early })).toMatchObject({
      ok: true,
    });
  });
});

describe('a new key', () => {
  it('is taken where the old one vouches for it, and where it is known already', async () => {
    const file = await signed({}, other, await passOn(key, other.publicKey));
    expect(await open(file)).toMatchObject({ ok: true, key: other.publicKey, previousKey: key.publicKey });
    expect(await open(file, { pinned: other.publicKey })).toMatchObject({ ok: true });
  });

  it('is refused where nobody vouches for it', async () => {
    expect(await open(await signed({}, other))).toMatchObject({ ok: false, reason: 'other-key' });
  });

  it('is refused where a stranger vouches for it, or the old one did for another', async () => {
    const [stranger, third] = [await makeKey(), await makeKey()];
    const byStranger = await passOn(stranger, other.publicKey);
    expect(await open(await signed({}, other, byStranger))).toMatchObject({ reason: 'other-key' });
    const forThird = await passOn(key, third.publicKey);
    expect(await open(await signed({}, other, forThird))).toMatchObject({ reason: 'other-key' });
    const pretended = { ...byStranger, key: key.publicKey };
    expect(await open(await signed({}, other, pretended))).toMatchObject({ reason: 'other-key' });
  });

  it('puts an end to the old one', async () => {
    expect(await open(await signed(), { pinned: other.publicKey })).toMatchObject({ reason: 'other-key' });
  });
});

describe('what is refused, with its reason', () => {
  it('an older version', async () => {
    const before = await installed({ version: '2.10.0' });
    expect(await open(await signed({ version: '2.9.9' }), { installed: before })).toMatchObject({
      ok: false,
      reason: 'older',
      problems: [{ what: 'it is 2.9.9, and 2.10.0 is already here: versions only go up' }],
    });
  });

  it('other content under the same version', async () => {
    const before = await installed();
    expect(await open(await signed({ name: 'Another' }), { installed: before })).toMatchObject({
      reason: 'same-version',
    });
  });

  it('another pack of the same key', async () => {
    const before = await installed();
    expect(await open(await signed({ id: 'other' }), { installed: before })).toMatchObject({
      reason: 'other-pack',
    });
  });

  it('a pack changed after signing, and a changed signature', async () => {
    const file = await signed();
    const payload = Buffer.from(JSON.stringify({ ...wholePack, name: 'Mine' })).toString('base64');
    expect(await open(edited(file, signed => ({ ...signed, payload })))).toMatchObject({ reason: 'changed' });
    const swapped = edited(file, signed => ({ ...signed, signature: `A${signed.signature.slice(1)}` }));
    expect(await open(swapped)).toMatchObject({ reason: 'changed' });
    const others = edited(file, signed => ({ ...signed, key: other.publicKey }));
    expect(await open(others)).toMatchObject({ reason: 'changed' });
  });

  it('a signature over bare bytes, without what is signed being said', async () => {
    const { signWith } = await import('@/src/signing/signing-key');
    const bytes = utf8(JSON.stringify(wholePack));
    const bare = await signWith(key, bytes);
    const file = edited(await signed(), signed => ({ ...signed, signature: bare }));
    expect(await open(file)).toMatchObject({ reason: 'changed' });
  });

  it('a pack that nobody signed', async () => {
    expect(await open(utf8(JSON.stringify(wholePack)))).toMatchObject({ reason: 'not-signed' });
  });

  it('a pack that is not in order, with everything that is wrong', async () => {
    const file = await signed({ version: 'two', rules: [{ ...wholePack.rules[0], severity: 'fatal' }] });
    const opened = await open(file);
    expect(opened).toMatchObject({ reason: 'faulty' });
    expect(opened.ok ? [] : opened.problems.map(({ where }) => where)).toEqual(
      expect.arrayContaining(['version', 'rules.0 (lunch-secret).severity']),
    );
  });

  it('a pack that fails its own examples', async () => {
    const [rule] = wholePack.rules;
    const file = await signed({ rules: [{ ...rule, flags: ['Nothing at all'] }] });
    expect(await open(file)).toMatchObject({
      reason: 'faulty',
      problems: [{ where: 'rule lunch-secret, flags 1' }],
    });
  });

  it('what is too large, before anything reads it', async () => {
    const file = new Uint8Array(mostSignedBytes + 1).fill(0x5b);
    expect(await open(file)).toMatchObject({ reason: 'unreadable', problems: [{ where: 'the file' }] });
  });
});
