import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { workedOutWords } from './tools/worked-out.ts';

/** Connections are let through for the background alone: each page forbids them again for itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  'connect-src https:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), workedOutWords()], build: { modulePreload: false } }),
  // A reviewer builds from these: what a run of the tests leaves behind, and pictures, are no sources.
  zip: { excludeSources: ['test-results/**', 'playwright-report/**', 'docs/stores/pictures/**', '**/*.local'] },
  manifest: ({ browser }) => ({
    name: 'Waymark',
    description: 'Holds what you enter against every NICE NG12 suspected-cancer recommendation, on this machine alone.',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'managed-schema.json' } }),
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Open Waymark and read this page' },
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Open Waymark and type' },
      'read-page': { suggested_key: { default: 'Alt+Shift+G' }, description: 'Read this page' },
    },
    content_security_policy: { extension_pages: contentSecurityPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'waymark@waymark.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
});
