import type { Managed } from '@/src/packs/schema/managed';
import type { Chromium } from './chromiums';
import type { PublishedFile } from './publication';
import { registryPath, registryValues } from './registry';

/** A pair of scripts as Intune takes them for a remediation: one looks, the other puts right. */
export function intuneFiles(browsers: readonly Chromium[], managed: Managed): PublishedFile[] {
  const wanted = `$wanted = @(\r\n${browsers.flatMap(chromium => entries(chromium, managed)).join(',\r\n')}\r\n)`;
  return [
    { path: 'policy/intune/detect.ps1', content: script(wanted, DETECT) },
    { path: 'policy/intune/remediate.ps1', content: script(wanted, REMEDIATE) },
  ];
}

function entries(chromium: Chromium, managed: Managed): string[] {
  return registryValues(managed).map(
    ([name, json]) =>
      `  @{ Path = 'HKLM:\\${registryPath(chromium)}'; Name = '${name}'; Value = '${json.replaceAll("'", "''")}' }`,
  );
}

function script(...parts: string[]): string {
  return `${parts.join('\r\n')}\r\n`;
}

const DETECT = [
  'foreach ($entry in $wanted) {',
  '  $key = Get-ItemProperty -Path $entry.Path -Name $entry.Name -ErrorAction SilentlyContinue',
  "  if ($null -eq $key -or $key.($entry.Name) -cne $entry.Value) { Write-Output 'To be set'; exit 1 }",
  '}',
  "Write-Output 'As it should be'",
  'exit 0',
].join('\r\n');

const REMEDIATE = [
  "$ErrorActionPreference = 'Stop'",
  'foreach ($entry in $wanted) {',
  '  if (-not (Test-Path $entry.Path)) { New-Item -Path $entry.Path -Force | Out-Null }',
  '  New-ItemProperty -Path $entry.Path -Name $entry.Name -Value $entry.Value -PropertyType String -Force | Out-Null',
  '}',
].join('\r\n');
