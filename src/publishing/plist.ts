import { escaped } from './escape';

/** A value as a property list, for a Mac. */
export function plist(value: object): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${node(value, '')}
</plist>
`;
}

/** A configuration profile that sets this domain. Made again, it is the same profile, so that a Mac replaces the older one. */
export async function profile(domain: string, value: object): Promise<string> {
  const about = (id: string, uuid: string) => ({
    PayloadDisplayName: 'Second Look: rules for social media',
    PayloadIdentifier: id,
    PayloadUUID: uuid,
    PayloadVersion: 1,
  });
  const [outer, inner] = [`${domain}.profile`, domain];
  return plist({
    PayloadContent: [{ ...about(inner, await uuidOf(inner)), PayloadType: domain, ...value }],
    ...about(outer, await uuidOf(outer)),
    PayloadType: 'Configuration',
    PayloadScope: 'System',
  });
}

function node(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (Array.isArray(value))
    return [`${indent}<array>`, ...value.map(each => node(each, inner)), `${indent}</array>`].join('\n');
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, each]) => each !== undefined);
    const lines = entries.map(([name, each]) => `${inner}<key>${escaped(name)}</key>\n${node(each, inner)}`);
    return [`${indent}<dict>`, ...lines, `${indent}</dict>`].join('\n');
  }
  return `${indent}<string>${escaped(String(value))}</string>`;
}

async function uuidOf(name: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name));
  const hex = [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join('');
  const [a, b, c, d, e] = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(13, 16),
    hex.slice(17, 20),
    hex.slice(20, 32),
  ];
  return `${a}-${b}-4${c}-8${d}-${e}`.toUpperCase();
}
