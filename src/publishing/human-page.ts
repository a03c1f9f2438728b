import type { Notice } from '@/src/packs/notice';
import { formatPackAddress } from '@/src/packs/pack-address';
import { escaped, isolated } from './escape';
import { page } from './page';
import type { Publication } from './publication';

/** The page that an employee is sent to: whose rules, how to put them in, and how to know that they are the real ones. */
export function humanPage({ opened, url, notice, archive }: Publication, words: readonly string[]): string {
  const { pack, key, version } = opened;
  const date = pack.changes?.find(change => change.version === version)?.date;
  const name = isolated(pack.organisation.name);
  return page(
    `${pack.organisation.name}: social media rules`,
    `<h1>${name}: our rules for social media</h1>
<p class="lead">Version ${escaped(version)}${date ? `, ${escaped(inWords(date))}` : ''}. ${pack.rules.length} rules, signed by us.</p>
<p>Second Look is a small program for your browser. It reads a post while you write it, on your own computer, and shows you if one of
our rules is about it, before you send it. What you write is sent to nobody, and we cannot see it.</p>
<h2>Put our rules in</h2>
<ol>
<li>Add Second Look to your browser, if you have not got it yet.</li>
<li>Open its options and press “Add rules by link or file”. Paste this link, and press “Look at these rules”:
<code class="address">${escaped(formatPackAddress({ url, key }))}</code></li>
<li>Compare the eight words that it shows with the eight below. If they are the same, press “Use these rules”.</li>
</ol>
<p>From then on new versions come by themselves, once a day at most. You will be told what has changed.</p>
<h2>Who signed them</h2>
<p>These eight words stand for our key. Only somebody who has that key can sign rules in our name.</p>
<ol class="words">${words.map(word => `<li>${escaped(word)}</li>`).join('')}</ol>
<p class="quiet">To be quite sure, ask us to read the words to you: on the phone or face to face, not by a message.</p>
<h2>${isolated(notice.heading)}</h2>
${noticeParts(notice, 'h3')}
<h2>More</h2>
<ul>
<li><a href="notice.html">What has changed, on a page of its own</a></li>
<li><a href="pack.json">The rules as a file</a>, for computers that are not on the network</li>
<li><a href="policy/README.txt">For those who look after our computers: how to set the rules by policy</a></li>
${archive.map(({ version }) => `<li><a href="versions/${escaped(version)}.json">Version ${escaped(version)}</a></li>`).join('\n')}
</ul>`,
  );
}

/** The change notice by itself, to be linked to or printed. */
export function noticePage(notice: Notice): string {
  return page(
    notice.heading,
    `<h1>${isolated(notice.heading)}</h1>\n${noticeParts(notice, 'h2')}\n<p><a href="index.html">Our rules</a></p>`,
  );
}

function noticeParts({ parts }: Notice, level: 'h2' | 'h3'): string {
  return parts
    .map(({ title, lines }) => `<${level}>${isolated(title)}</${level}>\n<ul>\n${items(lines)}\n</ul>`)
    .join('\n');
}

function items(lines: readonly string[]): string {
  return lines.map(line => `<li>${isolated(line)}</li>`).join('\n');
}

function inWords(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
