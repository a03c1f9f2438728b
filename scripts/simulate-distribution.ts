import { gzipSync } from 'node:zlib';
import { builtInPacks } from '@/src/packs/built-in';
import { writePack } from '@/src/packs/write-pack';
import { signPack, writeSigned } from '@/src/signing/sign-pack';
import { keyFrom } from '@/src/signing/signing-key';
import { simulate, type Wave } from './distribution/simulate';

/** How many browsers, and what an answer weighs in bytes: its head, and the handshake of a new connection before it. */
const BROWSERS = 100_000;
const HEAD = 400;
const HANDSHAKE = 4500;
const NEW_VERSIONS_A_MONTH = 1;

const MB = 1e6;
const number = (value: number, digits = 0) =>
  value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
const say = (line = '') => process.stdout.write(`${line}\n`);

const { days, asked } = simulate(BROWSERS);
const packs = await Promise.all(builtInPacks.map(({ pack }) => signedSize(pack)));
const largest = Math.max(...packs);

say(`${number(BROWSERS)} browsers, four weeks, a question a day each and up to two hours more`);
say();
say('                         questions   a second:   mean   busiest hour   busiest minute   busiest second');
for (const { name, wave } of [
  { name: 'Monday', wave: days[0] },
  { name: 'Wednesday', wave: days[2] },
  { name: 'Friday', wave: days[4] },
  { name: 'all start at nine', wave: simulate(BROWSERS, () => ({ start: 9 * 3600, hours: 8 })).days[0] },
])
  if (wave) say(row(name, wave));
say();
say(`a month                  ${number(asked)} questions, ${NEW_VERSIONS_A_MONTH} new version`);
say(`  unchanged (304)        ${number(((asked - BROWSERS) * (HEAD + HANDSHAKE)) / MB)} MB`);
say(
  `  new version (200)      ${number((BROWSERS * (HEAD + HANDSHAKE + largest)) / MB)} MB, of ${number(largest / 1000)} kB each, gzip`,
);
say(`  were each answered 200 ${number((asked * (HEAD + HANDSHAKE + largest)) / MB)} MB`);

function row(name: string, { total, mean, hour, minute, second }: Wave): string {
  return [
    name.padEnd(24),
    number(total).padStart(10),
    number(mean, 1).padStart(19),
    number(hour, 1).padStart(15),
    number(minute, 1).padStart(17),
    number(second).padStart(17),
  ].join('');
}

async function signedSize(pack: (typeof builtInPacks)[number]['pack']): Promise<number> {
  const key = await keyFrom(new Uint8Array(32).fill(1));
  return gzipSync(writeSigned(await signPack(writePack(pack), key))).length;
}
