import { launchChromium } from '@/tests/helpers/browsers/chromium';
import { startSites } from '@/tests/sites/server';
import { BREACH, PACK } from './posts';

/** Opens a browser with the extension and a pack in it, for somebody to type into, until its window is closed. */
export async function showHeaded(): Promise<void> {
  const sites = await startSites();
  try {
    const browser = await launchChromium({ sitesPort: sites.port, headed: true });
    const closed = new Promise(resolve => browser.context.once('close', resolve));
    await browser.chooseOption(PACK);
    await browser.open(`http://localhost:${sites.indexPort}/`);
    console.log('The browser is open. Pick a compose box and type, for instance:\n');
    console.log(`  ${BREACH}\n`);
    console.log('Then press Post. Close the window, or press Ctrl+C here, to end.');
    await closed;
    await browser.close();
  } finally {
    await sites.close();
  }
}
