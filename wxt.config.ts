import path from 'node:path';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { oldest } from './tools/browser/oldest.ts';

/** What Firefox alone wants to know of an add-on. */
const firefoxSettings = {
  gecko: {
    id: 'says-who@says-who.example',
    strict_min_version: `${oldest.firefox}.0`,
    data_collection_permissions: { required: ['none'] },
  },
};

/** The keys are suggestions: the reader may give others, and the browser gives none that is taken. */
const commands = {
  'next-mark': {
    suggested_key: { default: 'Alt+Shift+Period' },
    description: '__MSG_commandNextMark__',
  },
  'previous-mark': {
    suggested_key: { default: 'Alt+Shift+Comma' },
    description: '__MSG_commandPreviousMark__',
  },
  'toggle-marks': {
    suggested_key: { default: 'Alt+Shift+M' },
    description: '__MSG_commandToggleMarks__',
  },
};

/**
 * What the analysis knows (words, names, outlets, what the models look at) stands in a file of its own: it is
 * data, grows with the models, and is weighed with them; the code that uses it is weighed alone.
 */
const lexiconsApart = {
  groups: [
    {
      name: 'lexicons',
      test: /src\/(?:(?:language|attribution|officials|public-bodies|recognition|tongue)\/(?:lexicons?|concepts)\/|(?:attribution\/spans\/\w+|language\/tagging)\/(?:features|column-names)\.ts$|recognition\/(?:weights\.(?:json|ts)|screen\/required\.json|vocabulary\/\w+\.json)$|weights\/weights\.ts$)/,
    },
  ],
};

/** What scripts in pages get in the place of what WXT brings. */
const inPages = {
  // The interface as the browser has it, past the polyfill: these scripts use nothing that it would have to add.
  'wxt/browser': '@wxt-dev/browser',
  'wxt/utils/content-script-context': path.resolve('src/script-context.ts'),
};

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  // Firefox would default to version 2.
  manifestVersion: 3,
  // Every name says where it comes from.
  imports: false,
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  vite: () => ({
    build: { target: [`chrome${oldest.chromium}`, `firefox${oldest.firefox}`] },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const split = { build: { rolldownOptions: { output: { codeSplitting: lexiconsApart } } } };
      if (entrypoints.some(({ type }) => type === 'content-script'))
        Object.assign(config, mergeConfig(config, { resolve: { alias: inPages } }));
      // Only modules can have a part of their own.
      if (entrypoints.some(({ name }) => name === 'background'))
        Object.assign(config, mergeConfig(config, split));
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    short_name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'contextMenus', 'scripting'],
    commands,
    // Held to what a build without network needs: nothing is ever loaded from elsewhere. The models add their
    // weights up in WebAssembly, which needs its word; a script's own `eval` stays forbidden.
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; object-src 'none'",
    },
    ...(browser === 'firefox'
      ? { browser_specific_settings: firefoxSettings }
      : { minimum_chrome_version: String(oldest.chromium) }),
  }),
});
