import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const HOSTS = ['x.com', 'twitter.com', 'facebook.com', 'messenger.com', 'linkedin.com', 'instagram.com'].map(
  host => `https://*.${host}/*`,
);

/** Frames on thousands of other sites. */
const PLUGIN_FRAMES = [
  'https://*.facebook.com/plugins/*',
  'https://*.facebook.com/*/plugins/*',
  'https://*.linkedin.com/embed/*',
  'https://*.instagram.com/*/embed/*',
  'https://platform.twitter.com/*',
  'https://platform.x.com/*',
  'https://platform.linkedin.com/*',
];

const iconsSchema = z.record(z.string(), z.string());

/** Strict: whatever else a build puts into the manifest is looked at before it is let in here. */
const manifestSchema = z.strictObject({
  manifest_version: z.literal(3),
  name: z.literal('__MSG_extension_name__'),
  description: z.literal('__MSG_extension_description__'),
  version: z.string(),
  default_locale: z.literal('en'),
  icons: iconsSchema,
  action: z.strictObject({
    default_icon: iconsSchema,
    default_title: z.string(),
    default_popup: z.literal('popup.html'),
  }),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()),
  optional_host_permissions: z.array(z.string()),
  minimum_chrome_version: z.literal('123').optional(),
  storage: z.strictObject({ managed_schema: z.literal('managed-schema.json') }).optional(),
  content_scripts: z.array(
    z.strictObject({
      matches: z.array(z.string()),
      exclude_matches: z.array(z.string()),
      js: z.array(z.string()),
      run_at: z.literal('document_start'),
      all_frames: z.literal(true),
    }),
  ),
  content_security_policy: z.strictObject({ extension_pages: z.string() }),
  background: z.union([
    z.strictObject({ service_worker: z.string(), type: z.literal('module') }),
    z.strictObject({
      scripts: z.array(z.string()),
      type: z.literal('module'),
      persistent: z.literal(false).optional(),
    }),
  ]),
  // Safari does not know the second.
  options_ui: z.strictObject({ page: z.literal('options.html'), open_in_tab: z.literal(true).optional() }),
  browser_specific_settings: z
    .strictObject({
      gecko: z.strictObject({
        id: z.string(),
        strict_min_version: z.string(),
        data_collection_permissions: z.strictObject({ required: z.tuple([z.literal('none')]) }),
      }),
    })
    .optional(),
});

describe.each(['chrome', 'edge', 'firefox', 'safari'])('the manifest for %s', target => {
  const folder = `.output/${target}-mv3`;
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
  const policy = manifest.content_security_policy.extension_pages;

  it('asks for storage, scripting and alarms, on the four sites', () => {
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'scripting', 'storage']);
    expect(manifest.host_permissions.toSorted()).toEqual(HOSTS.toSorted());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  });

  it('puts the guard into the four sites and not into the frames they lend to others', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0]?.js).toEqual(['guard.js']);
    expect(manifest.content_scripts[0]?.matches.toSorted()).toEqual(HOSTS.toSorted());
    expect(manifest.content_scripts[0]?.exclude_matches.toSorted()).toEqual(PLUGIN_FRAMES.toSorted());
  });

  it('lets extension pages fetch over https alone, and run no foreign code', () => {
    const directives = policy.split(';').map(directive => directive.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'self' https:");
    expect(directives).toContain("script-src 'self'");
    expect(policy.replace("connect-src 'self' https:", '')).not.toMatch(/http|ws:|unsafe|\*|data:/);
  });

  it('names only files that are there', () => {
    const background = manifest.background;
    const files = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      ...manifest.content_scripts.flatMap(script => script.js),
      ...('scripts' in background ? background.scripts : [background.service_worker]),
      manifest.options_ui.page,
      manifest.action.default_popup,
      ...(manifest.storage ? [manifest.storage.managed_schema] : []),
      ...['en', 'pl'].map(locale => `_locales/${locale}/messages.json`),
      'welcome.html',
      'guidance.html',
    ];
    expect(files.filter(file => !existsSync(path.join(folder, file)))).toEqual([]);
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
  });

  it('lets an organisation set its packs, accounts, hours and some settings by policy, and never the log', () => {
    const isChromium = target === 'chrome' || target === 'edge';
    expect(manifest.storage !== undefined).toBe(isChromium);
    if (!isChromium) return;
    const schema = JSON.parse(readFileSync(path.join(folder, 'managed-schema.json'), 'utf8'));
    expect(Object.keys(schema.properties)).toEqual(['pack', 'packs', 'accounts', 'locked', 'hours']);
  });

  it('opens its options in a tab, where the browser leaves the choice', () => {
    expect(manifest.options_ui.open_in_tab).toBe(target === 'safari' ? undefined : true);
  });

  it('is known to Firefox, and there only, by an id and by the data it does not collect', () => {
    const gecko = manifest.browser_specific_settings?.gecko;
    if (target !== 'firefox') expect(gecko).toBeUndefined();
    else {
      expect(gecko?.id).toMatch(/^[\w.-]+@[\w.-]+$/);
      // Older ones do not paint a wavy underline in a custom highlight.
      expect(Number.parseInt(gecko?.strict_min_version ?? '', 10)).toBeGreaterThanOrEqual(153);
    }
  });
});
