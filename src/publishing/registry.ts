import type { Managed } from '@/src/packs/schema/managed';
import type { Chromium } from './chromiums';
import { asciiJson } from './escape';

/** Where Windows keeps what an extension is told. Lists and groups stand there as JSON, one string each. */
export function registryPath({ registryKey, extension }: Chromium): string {
  return `${registryKey}\\3rdparty\\extensions\\${extension}\\policy`;
}

export function registryValues(managed: Managed): [name: string, json: string][] {
  return Object.entries(managed).map(([name, value]) => [name, asciiJson(value)]);
}

export function registryFile(chromium: Chromium, managed: Managed): string {
  const values = registryValues(managed).map(
    ([name, json]) => `"${name}"="${json.replace(/[\\"]/g, String.raw`\$&`)}"`,
  );
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[HKEY_LOCAL_MACHINE\\${registryPath(chromium)}]`,
    ...values,
    '',
  ].join('\r\n');
}
