import { defineConfig } from 'wxt';
import { sharedReact } from './scripts/build/shared-react';

/** The four sites, and nothing else. */
const SITES = [
  'https://*.x.com/*',
  'https://*.twitter.com/*',
  'https://*.facebook.com/*',
  'https://*.messenger.com/*',
  'https://*.linkedin.com/*',
  'https://*.instagram.com/*',
];

/** Frames that the sites lend to thousands of other pages: no compose box of theirs is worth being there for. */
const PLUGIN_FRAMES = [
  'https://*.facebook.com/plugins/*',
  'https://*.facebook.com/*/plugins/*',
  'https://*.linkedin.com/embed/*',
  'https://*.instagram.com/*/embed/*',
  'https://platform.twitter.com/*',
  'https://platform.x.com/*',
  'https://platform.linkedin.com/*',
];

const ICONS = Object.fromEntries([16, 32, 48, 96, 128].map(size => [size, `icons/${size}.png`]));

export default defineConfig({
  srcDir: '.',
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'assets/locales' },
  manifestVersion: 3,
  // The first that know `light-dark()`: written for older ones, a colour could not follow the person's choice.
  vite: () => ({
    plugins: [sharedReact()],
    build: { cssTarget: ['chrome123', 'edge123', 'firefox153', 'safari17.5'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    icons: ICONS,
    action: { default_icon: ICONS, default_title: '__MSG_extension_name__' },
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: SITES,
    // Of these, one host at a time is asked for: that of a pack whose host lets no other page read it.
    optional_host_permissions: ['https://*/*'],
    // What an organisation may set by policy; Firefox needs no such list.
    ...((browser === 'chrome' || browser === 'edge') && {
      storage: { managed_schema: 'managed-schema.json' },
      minimum_chrome_version: '123',
    }),
    // Named here and not by `defineContentScript`, whose wrapper announces itself to the page by a DOM event.
    content_scripts: [
      {
        matches: SITES,
        exclude_matches: PLUGIN_FRAMES,
        js: ['guard.js'],
        run_at: 'document_start',
        all_frames: true,
      },
    ],
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        // In watch mode styles come as elements, from the development server.
        command === 'serve' ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        // For packs, which `src/platform/fetch-pack.ts` alone asks for, and the extension's own strings.
        command === 'serve'
          ? "connect-src 'self' https: http://localhost:* ws://localhost:*"
          : "connect-src 'self' https:",
      ].join('; '),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'second-look@second-look.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
