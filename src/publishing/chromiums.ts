import type { Publication } from './publication';

/** A browser that is a Chromium, and where its policies are kept. */
export interface Chromium {
  id: 'chrome' | 'edge';
  name: string;
  /** As its store calls the extension. */
  extension: string;
  registryKey: string;
  macDomain: string;
  linuxFolder: string;
}

export function chromiums({ inChrome, inEdge }: Publication['storeIds']): Chromium[] {
  return [
    {
      id: 'chrome',
      name: 'Chrome',
      extension: inChrome ?? 'PUT-THE-ID-IN-CHROME-HERE',
      registryKey: String.raw`SOFTWARE\Policies\Google\Chrome`,
      macDomain: 'com.google.Chrome',
      linuxFolder: '/etc/opt/chrome/policies/managed',
    },
    {
      id: 'edge',
      name: 'Edge',
      extension: inEdge ?? 'PUT-THE-ID-IN-EDGE-HERE',
      registryKey: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
      macDomain: 'com.microsoft.Edge',
      linuxFolder: '/etc/opt/edge/policies/managed',
    },
  ];
}
