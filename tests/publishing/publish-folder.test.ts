// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { noticeOf } from '@/src/packs/notice';
import { englishNotice } from '@/src/packs/notice-words';
import { managedSchema } from '@/src/packs/schema/managed';
import type { Publication, PublishedFile } from '@/src/publishing/publication';
import { publishFolder } from '@/src/publishing/publish-folder';
import { fingerprintOf } from '@/src/signing/fingerprint';
import { openSignedPack } from '@/src/signing/open-signed-pack';
import { signPack, writeSigned } from '@/src/signing/sign-pack';
import { keyFrom } from '@/src/signing/signing-key';
import { accessibilityFaults } from '../helpers/axe';
import { wholePack } from '../packs/whole-pack';

// The document is shared with the other tests of the worker.
afterEach(() => {
  document.title = '';
  document.documentElement.removeAttribute('lang');
  document.body.replaceChildren();
});

const NASTY = `<script>alert(1)</script> "Larkfield" & '`;
const TURNED = `${NASTY} \u202Eevil`;
const now = new Date('2026-05-01');
const ids = { chrome: 'c'.repeat(32), edge: 'e'.repeat(32) };
const storeIds = { inChrome: ids.chrome, inEdge: ids.edge };

async function publicationOf(parts: object = {}, more: Partial<Publication> = {}): Promise<Publication> {
  const key = await keyFrom(new Uint8Array(32).fill(9));
  const bytes = new TextEncoder().encode(JSON.stringify({ ...wholePack, ...parts }));
  const signed = writeSigned(await signPack(bytes, key));
  const opened = await openSignedPack(signed, { now });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  return {
    signed,
    opened,
    notice: noticeOf(undefined, opened.pack, englishNotice),
    archive: [{ version: '2.0.0', signed: new Uint8Array([1]) }],
    url: 'https://rules.example.org/care/pack.json',
    storeIds,
    mandatory: true,
    isInline: false,
    ...more,
  };
}

let publication: Publication;
let files: PublishedFile[];
beforeAll(async () => {
  publication = await publicationOf();
  files = await publishFolder(publication);
});

function fileOf(path: string, among = files): string {
  const file = among.find(file => file.path === path);
  if (!file) throw new Error(`there is no ${path}`);
  return typeof file.content === 'string' ? file.content : new TextDecoder().decode(file.content);
}

const parsed = (text: string, type: DOMParserSupportedType = 'text/html') =>
  new DOMParser().parseFromString(text, type);

describe('the folder that is published', () => {
  it('holds the pack, pages, an archive, what the host has to be told, and policy files', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'pack.json',
      'index.html',
      'notice.html',
      'notice.txt',
      'versions/2.0.0.json',
      'versions/2.1.0.json',
      'README.txt',
      '_headers',
      '.htaccess',
      'host/nginx.conf',
      'web.config',
      'policy/README.txt',
      'policy/chrome/windows.reg',
      'policy/chrome/linux.json',
      `policy/chrome/com.google.Chrome.extensions.${ids.chrome}.plist`,
      'policy/chrome/macos.mobileconfig',
      'policy/edge/windows.reg',
      'policy/edge/linux.json',
      `policy/edge/com.microsoft.Edge.extensions.${ids.edge}.plist`,
      'policy/edge/macos.mobileconfig',
      'policy/intune/detect.ps1',
      'policy/intune/remediate.ps1',
      'policy/google-admin.json',
      'policy/firefox/policies.json',
    ]);
  });

  it('is the same each time', async () => {
    expect(await publishFolder(await publicationOf())).toEqual(files);
  });

  it('has the signed file as it was', () => {
    expect(files[0]?.content).toBe(publication.signed);
  });
});

describe('the page for people', () => {
  it('tells whose rules they are, where they are and who signed them', async () => {
    const { body } = parsed(fileOf('index.html'));
    expect(body.querySelector('h1')?.textContent).toBe('Larkfield Lunch Club: our rules for social media');
    expect(body.querySelector('.address')?.textContent).toMatch(
      /^https:\/\/rules\.example\.org\/care\/pack\.json#key=[\w-]{43}$/,
    );
    const words = [...body.querySelectorAll('.words li')].map(({ textContent }) => textContent);
    expect(words).toEqual(await fingerprintOf(publication.opened.key));
    expect(body.textContent).toContain('Version 2.1.0, 1 February 2026.');
  });

  it.each(['index.html', 'notice.html'])(
    '%s runs nothing, loads nothing, and links to what is there',
    path => {
      const page = parsed(fileOf(path));
      expect(page.querySelectorAll('script, iframe, img, link, form, object, base')).toHaveLength(0);
      const links = [...page.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');
      expect(links.filter(link => !files.some(({ path }) => path === link))).toEqual([]);
      const handlers = [...page.querySelectorAll('*')].flatMap(element =>
        [...element.attributes].filter(({ name }) => name.startsWith('on')),
      );
      expect(handlers).toEqual([]);
    },
  );

  it.each(['index.html', 'notice.html'])('%s has nothing that axe finds wrong', async path => {
    const page = parsed(fileOf(path));
    document.title = page.title;
    document.documentElement.lang = page.documentElement.lang;
    document.body.replaceChildren(...page.body.childNodes);
    expect(await accessibilityFaults(document.documentElement)).toEqual([]);
  });

  it('shows text as text, whatever it says and whichever way it runs', async () => {
    const hostile = await publicationOf({
      organisation: { ...wholePack.organisation, name: NASTY },
      name: NASTY,
      changes: [{ version: '2.1.0', date: '2026-02-01', notes: [NASTY, '[x](javascript:alert(1))'] }],
    });
    // A pack with hidden characters is refused; a notice may have been written by hand.
    hostile.notice.parts.push({ title: TURNED, lines: [TURNED] });
    for (const path of ['index.html', 'notice.html']) {
      const page = parsed(fileOf(path, await publishFolder(hostile)));
      expect(page.querySelectorAll('script')).toHaveLength(0);
      expect(page.querySelector('bdi')?.textContent).toContain(NASTY);
      expect([...page.querySelectorAll('bdi')].map(({ textContent }) => textContent)).toContain(TURNED);
      const links = [...page.querySelectorAll('a')].map(link => link.getAttribute('href') ?? '');
      expect(links.filter(link => link.includes(':'))).toEqual([]);
    }
  });
});

describe('what is set by policy', () => {
  const value = () => ({
    packs: [{ url: publication.url, key: publication.opened.key, mandatory: true }],
  });

  it('is what the extension reads', () => {
    const { policies } = JSON.parse(fileOf('policy/firefox/policies.json'));
    const [id] = Object.keys(policies['3rdparty'].Extensions);
    expect(managedSchema.parse(policies['3rdparty'].Extensions[id ?? ''])).toEqual(value());
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`id: '${id}'`);
  });

  it.each(['chrome', 'edge'] as const)('is the same for %s on every system', browser => {
    const id = ids[browser];
    expect(JSON.parse(fileOf(`policy/${browser}/linux.json`))).toEqual({
      '3rdparty': { extensions: { [id]: value() } },
    });
    const registry = fileOf(`policy/${browser}/windows.reg`);
    expect(registry).toContain(`\\3rdparty\\extensions\\${id}\\policy]\r\n`);
    const [, packs = ''] = /^"packs"="(.*)"\r$/m.exec(registry) ?? [];
    expect(JSON.parse(packs.replace(/\\(.)/g, '$1'))).toEqual(value().packs);
  });

  it('is a property list for a Mac, the same profile each time', () => {
    const profile = fileOf('policy/chrome/macos.mobileconfig');
    const xml = parsed(profile, 'application/xml');
    const strings = [...xml.querySelectorAll('string')].map(({ textContent }) => textContent);
    expect(strings).toContain(publication.url);
    expect(strings).toContain(publication.opened.key);
    expect(strings).toContain(`com.google.Chrome.extensions.${ids.chrome}`);
    expect(xml.querySelectorAll('true')).toHaveLength(1);
    const uuids = strings.filter(each =>
      /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}$/.test(each),
    );
    expect(new Set(uuids).size).toBe(2);
  });

  it('is a pair of scripts for Intune, in which nothing of a pack can be run', async () => {
    const policy = { accounts: { x: [`@o'ours'; Remove-Item C:\\ #`, '$(calc)', 'Zażółć'] } };
    const among = await publishFolder(await publicationOf({}, { policy }));
    for (const path of ['policy/intune/detect.ps1', 'policy/intune/remediate.ps1']) {
      const script = fileOf(path, among);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is what is meant.
      expect(script).toMatch(/^[\x00-\x7f]*$/);
      const values = [...script.matchAll(/Name = 'accounts'; Value = '((?:[^']|'')*)' \}/g)];
      expect(values.map(([, json = '']) => JSON.parse(json.replaceAll("''", "'")))).toEqual([
        policy.accounts,
        policy.accounts,
      ]);
    }
  });

  it('carries the pack itself where there is no network', async () => {
    const among = await publishFolder(await publicationOf({}, { isInline: true, mandatory: false }));
    const google = JSON.parse(fileOf('policy/google-admin.json', among));
    const [{ inline, url, mandatory }] = google.packs.Value;
    expect([url, mandatory]).toEqual([undefined, false]);
    expect(await openSignedPack(new TextEncoder().encode(inline), { now })).toMatchObject({ ok: true });
  });

  it('says where an id is still to be put in', async () => {
    const among = await publishFolder(await publicationOf({}, { storeIds: {} }));
    expect(fileOf('policy/edge/windows.reg', among)).toContain('PUT-THE-ID-IN-EDGE-HERE');
    expect(fileOf('policy/README.txt', among)).toContain('PUT-THE-ID-');
  });
});

describe('what hosts are told', () => {
  it.each(['_headers', '.htaccess', 'host/nginx.conf', 'web.config'])(
    '%s lets extensions read the pack',
    path => {
      expect(fileOf(path)).toContain('Access-Control-Allow-Origin');
    },
  );

  it('is about the folder that the pack is in', () => {
    expect(fileOf('_headers')).toContain('/care/pack.json\n');
    expect(fileOf('host/nginx.conf')).toContain(String.raw`^/care/(pack|versions/[0-9.]+)\.json$`);
    expect(parsed(fileOf('web.config'), 'application/xml').querySelector('parsererror')).toBeNull();
  });
});
