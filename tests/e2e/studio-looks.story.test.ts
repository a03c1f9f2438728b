import axe from 'axe-core';
import { beforeAll, expect, test } from 'vitest';
import { screens } from '@/src/studio/screens';
import { waitFor } from '../helpers/browsers/wait-for';
import { Desk } from './desk';

/** Every screen of the studio, with the template for care providers open. */
let desk: Desk;
beforeAll(async () => {
  desk = await Desk.shared({ pack: null });
  await desk.browser.openOwn('studio.html');
  await waitFor('a pack to be open', () =>
    desk.browser.evaluateApart<boolean>(
      `[...document.querySelectorAll('button')].find(({ textContent }) => textContent.startsWith('Meadowbank'))?.click();
       return document.querySelectorAll('nav a').length > 1;`,
    ),
  );
});

test.each(['light', 'dark'] as const)(
  'on no screen axe finds anything, in the %s theme and in a narrow window',
  async look => {
    await desk.settings({ look });
    await desk.browser.resize(360, 700);
    for (const screen of screens) {
      await desk.browser.openOwn(`studio.html#${screen}`);
      await waitFor(screen, () =>
        desk.browser.evaluateApart<boolean>(
          "return document.querySelector('[aria-current=page]')?.hash === '#' + args[0];",
          screen,
        ),
      );
      expect({ screen, faults: await faults() }).toEqual({ screen, faults: [] });
      const [needed, there] = await desk.browser.evaluateApart<[number, number]>(
        'return [document.documentElement.scrollWidth, innerWidth];',
      );
      expect({ screen, isWhole: needed <= there }).toEqual({ screen, isWhole: true });
    }
    await desk.browser.resize(1100, 800);
  },
);

function faults(): Promise<string[]> {
  return desk.browser.evaluateApart<string[]>(
    `${axe.source};
     return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))));`,
  );
}
