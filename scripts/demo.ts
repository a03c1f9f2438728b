import { mkdirSync } from 'node:fs';
import { type ChromiumBrowser, launchChromium } from '@/tests/helpers/browsers/chromium';
import { waitFor } from '@/tests/helpers/browsers/wait-for';
import { pages, urlOf } from '@/tests/sites/pages';
import { type Sites, startSites } from '@/tests/sites/server';

/** The pack of the demonstration. */
const PACK = /Age UK Cambridgeshire/;
const FOLDER = 'artifacts/demo';

const BREACH =
  'Poor Mrs Edith Marlow in room 12 was so muddled with her dementia again tonight, cried for her mum at bedtime';
const CLEAN = 'Lovely evening walk along the river, and the geese are back. Anyone else seen them?';

const BOXES = ['x', 'linkedin', 'facebook', 'instagram-caption'] as const;

const isHeaded =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

async function main(): Promise<void> {
  const sites = await startSites();
  const browser = await launchChromium({ sitesPort: sites.port, headed: isHeaded });
  try {
    await browser.chooseOption(PACK);
    if (isHeaded) await stayOpen(browser, sites);
    else await demonstrate(browser);
  } finally {
    await browser.close();
    await sites.close();
  }
}

async function stayOpen(browser: ChromiumBrowser, sites: Sites): Promise<void> {
  await browser.open(`http://localhost:${sites.indexPort}/`);
  console.log('The browser is open. Pick a compose box and type, for instance:\n');
  console.log(`  ${BREACH}\n\nThen press Post. Close the window, or press Ctrl+C here, to end.`);
  await new Promise(resolve => browser.context.once('close', resolve));
}

/** Types and sends a post that breaks the rules and one that does not, in each box, and says what really happened. */
async function demonstrate(browser: ChromiumBrowser): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  let isAsItShould = true;
  for (const name of BOXES) {
    const page = pages[name];
    console.log(`\n${page.site} (${page.library})`);
    await openBox(browser, name);
    await browser.type(BREACH);
    const underlined = await waitFor('underlines', async () => {
      const words = await underlinedWords(browser);
      return words.length > 0 && words;
    });
    console.log(`  underlined:  ${underlined.map(words => `“${words}”`).join(', ')}`);
    await browser.screenshot(`${FOLDER}/${name}-underlined.png`);
    await browser.click(page.send);
    await waitFor('the hold sheet', async () =>
      (await browser.ui('button')).find(b => /Go back/.test(b.name)),
    );
    await browser.screenshot(`${FOLDER}/${name}-held.png`);
    const sentWhileHeld = await sent(browser);
    console.log(`  held:        ${sentWhileHeld.length === 0 ? 'yes, nothing was sent' : 'NO, it was sent'}`);

    await openBox(browser, name);
    await browser.type(CLEAN);
    await browser.click(page.send);
    const through = await waitFor('the clean post to be sent', async () => {
      const posts = await sent(browser);
      return posts.length > 0 && posts;
    });
    console.log(`  let through: ${through.map(text => `“${text}”`).join(', ')}`);
    await browser.screenshot(`${FOLDER}/${name}-let-through.png`);
    isAsItShould &&= sentWhileHeld.length === 0 && through.length === 1 && through[0] === CLEAN;
  }
  console.log(`\nScreenshots are in ${FOLDER}/.`);
  console.log(
    isAsItShould ? 'Everything went as it should.' : 'Something did not go as it should: see above.',
  );
  process.exitCode = isAsItShould ? 0 : 1;
}

async function openBox(browser: ChromiumBrowser, name: (typeof BOXES)[number]): Promise<void> {
  const page = pages[name];
  await browser.open(urlOf(name));
  if ('launcher' in page) await browser.click(page.launcher);
  await browser.click(page.editable);
}

function underlinedWords(browser: ChromiumBrowser): Promise<string[]> {
  return browser.evaluate<string[]>(
    `return [...CSS.highlights].filter(([name]) => name.startsWith('second-look-'))
       .flatMap(([, highlight]) => [...highlight].map(range => range.toString()));`,
  );
}

function sent(browser: ChromiumBrowser): Promise<string[]> {
  return browser.evaluate<string[]>('return window.replica.sent.map(({ text }) => text);');
}

await main();
