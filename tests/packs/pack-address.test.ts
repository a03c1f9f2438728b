import { describe, expect, it } from 'vitest';
import { formatPackAddress, parsePackAddress } from '@/src/packs/pack-address';

const key = `-_${'A'.repeat(41)}`;
const base64 = `+/${'A'.repeat(41)}=`;

describe('the address of a pack', () => {
  it('carries the key in its fragment, and is written as it was read', () => {
    const typed = `https://rules.example.org/care/pack.json#key=${key}`;
    const address = { url: 'https://rules.example.org/care/pack.json', key: base64 };
    expect(parsePackAddress(` ${typed}\n`)).toEqual({ ok: true, address });
    expect(formatPackAddress(address)).toBe(typed);
  });

  it.each([
    ['https://rules.example.org/care/', 'https://rules.example.org/care/pack.json'],
    ['https://rules.example.org', 'https://rules.example.org/pack.json'],
    ['https://rules.example.org/care/index.html', 'https://rules.example.org/care/pack.json'],
    ['https://rules.example.org/ours?v=2', 'https://rules.example.org/ours?v=2'],
    ['https://rules.example.org/pack.json#top', 'https://rules.example.org/pack.json'],
  ])('%s means %s', (typed, url) => {
    expect(parsePackAddress(typed)).toEqual({ ok: true, address: { url, key: undefined } });
  });

  it.each([
    ['', 'not-an-address'],
    ['our rules', 'not-an-address'],
    ['rules.example.org', 'not-an-address'],
    [`https://rules.example.org/${'a'.repeat(3000)}`, 'not-an-address'],
    ['http://rules.example.org/pack.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:application/json,{}', 'not-https'],
    ['https://ours:secret@rules.example.org/', 'has-password'],
    ['https://rules.example.org/#key=abc', 'wrong-key'],
    [`https://rules.example.org/#key=${key}AAAA`, 'wrong-key'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(parsePackAddress(typed)).toEqual({ ok: false, reason });
  });
});
