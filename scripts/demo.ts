import { showHeaded } from './demo/show-headed';
import { showHeadless } from './demo/show-headless';
import { howToInstall } from './install-browsers.mjs';

const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const isHeaded = hasDisplay && !process.argv.includes('--headless');

try {
  if (isHeaded) await showHeaded();
  else if (!(await showHeadless())) process.exitCode = 1;
} catch (error) {
  const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
  const otherwise = isHeaded ? ', or try `npm start -- --headless`' : '';
  console.error(
    `The browser could not be opened with Second Look in it (${why}): ${howToInstall()}, or name another browser in CHROME_PATH${otherwise}.`,
  );
  // At once: a browser that was opened half-way would keep this process alive.
  process.exit(1);
}
