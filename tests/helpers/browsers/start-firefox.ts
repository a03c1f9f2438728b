import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findFirefox } from '../../../scripts/browsers.mjs';
import { Marionette } from './marionette';
import { startProxy } from './proxy';
import type { LaunchOptions } from './test-browser';
import { withoutBrowsersOwn } from './without-browsers-own';

const ARGUMENTS = ['--no-remote', '--marionette', '--remote-allow-system-access', '--profile'];
const HEADLESS = ['--headless', '--width', '1100', '--height', '900'];

export interface RunningFirefox {
  marionette: Marionette;
  hosts(): readonly string[];
  stop(): Promise<void>;
}

/** A Firefox with a new profile; both are gone in the end, whatever the end is. */
export async function startFirefox({
  sitesPort,
  rules,
  headed,
  policy,
}: LaunchOptions): Promise<RunningFirefox> {
  const found = findFirefox();
  if (!found) throw new Error('Firefox was not found: install it, or name it in FIREFOX_PATH.');
  const proxy = await startProxy(sitesPort, rules?.port);
  const profile = mkdtempSync(path.join(os.tmpdir(), 'second-look-firefox-'));
  const port = await freePort();
  const policies = policy && path.join(profile, 'policies.json');
  if (policies) writeFileSync(policies, JSON.stringify(policiesFor(policy)));
  writeFileSync(path.join(profile, 'user.js'), preferences(port, proxy.port, profile, policies));
  const child = spawn(found.path, [...(headed ? [] : HEADLESS), ...ARGUMENTS, profile], {
    stdio: 'ignore',
    // With this, Firefox rather crashes than connects to another machine, and takes a server of settings that is none.
    env: { ...process.env, MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
  });
  child.on('error', () => {}); // it could not be started, which `hasEnded` sees
  const forget = endWithThisProcess(child, profile);
  const clean = async () => {
    await proxy.close();
    forget();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const marionette = await Marionette.connect(port, () => !hasEnded(child));
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await marionette.send('WebDriver:SetTimeouts', { pageLoad: 20_000, script: 20_000 });
    const stop = () => quit(marionette, child).finally(clean);
    return { marionette, hosts: () => withoutBrowsersOwn(proxy.hosts), stop };
  } catch (reason) {
    await killed(child);
    await clean();
    throw reason;
  }
}

/** As an organisation writes it. */
function policiesFor(policy: object): object {
  return { policies: { '3rdparty': { Extensions: { 'second-look@second-look.example': policy } } } };
}

function preferences(port: number, proxyPort: number, profile: string, policies: string | undefined): string {
  const values = {
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    // Downloads go with the profile, and take no keys from the page.
    'browser.download.folderList': 2,
    'browser.download.dir': profile,
    'browser.download.alwaysOpenPanel': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'media.gmp-manager.updateEnabled': false,
    'extensions.update.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    // Firefox takes policies from elsewhere than its own folder only where it takes itself for a machine of tests.
    ...(policies && {
      'browser.policies.alternatePath': policies,
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    }),
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Asks Firefox to go; one that is stuck in something has to. */
async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const stuck = setTimeout(() => child.kill('SIGKILL'), 5000);
  const gone = exitOf(child);
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => child.kill('SIGKILL'));
  await gone;
  clearTimeout(stuck);
  marionette.end();
}

async function killed(child: ChildProcess): Promise<void> {
  const gone = exitOf(child);
  child.kill('SIGKILL');
  await gone;
}

function exitOf(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise(resolve => child.once('exit', () => resolve()));
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/** A test runner that is stopped half-way runs no clean-up of tests, and a browser would stay for ever. */
function endWithThisProcess(child: ChildProcess, profile: string): () => void {
  const end = () => {
    child.kill('SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const stopped = () => process.exit(1);
  process.once('exit', end);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stopped);
  return () => {
    process.off('exit', end);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(signal, stopped);
  };
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
