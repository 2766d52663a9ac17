/** The plan of the house, as data: who may know whom, and which packages come into which room. */

interface Room {
  /** The rooms it may import from, each through its door. */
  readonly knows: readonly string[];
  /** The packages it may import, by the first parts of the specifier. */
  readonly packages: readonly string[];
}

/** What knows no document and no browser: it must make sense of text in any JavaScript. */
export const pureParts = [
  'src/model/',
  'src/language/',
  'src/tongue/',
  'src/attribution/',
  'src/officials/',
  'src/public-bodies/',
  'src/word-lists.ts',
  'src/analyse.ts',
  'src/report/',
  'src/outline/',
  'src/drawing/',
  'src/recognition/',
  'src/kinds.ts',
  'src/mark-parts.ts',
  'src/lists.ts',
  'src/shortened.ts',
] as const;

/**
 * Every room: a folder of `src`, whose door is its `index.ts`, or a file there. Types count as imports
 * too: a room that names another's types cannot be understood without it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  entrypoints: {
    knows: ['gate', 'page', 'view', 'options', 'background', 'messages'],
    packages: ['wxt'],
  },

  page: {
    knows: [
      'marks',
      'appeals',
      'article',
      'gate',
      'outline',
      'shadow',
      'analyse',
      'messages',
      'settings',
      'site-rules',
      'sureness',
      'mark-parts',
      'looks',
      'strings',
      'text-limits',
      'on-abort',
      'dom',
    ],
    packages: ['wxt/browser', 'valibot'],
  },
  view: {
    knows: [
      'controls',
      'exports',
      'report',
      'messages',
      'settings',
      'sureness',
      'palette',
      'kind-name',
      'site-name',
      'office-words',
      'statement-words',
      'numbers',
      'strings',
      'text-limits',
      'on-abort',
    ],
    packages: ['wxt/browser', 'preact', 'valibot'],
  },
  options: {
    knows: [
      'controls',
      'settings',
      'site-rules',
      'site-name',
      'sureness',
      'kinds',
      'kind-name',
      'mark-parts',
      'looks',
      'palette',
      'spreadsheet',
      'numbers',
      'strings',
    ],
    packages: ['wxt/browser', 'preact', 'valibot', 'papaparse'],
  },
  background: {
    knows: [
      'analyse',
      'tongue',
      'recognition',
      'drawing',
      'outline',
      'messages',
      'settings',
      'site-rules',
      'sureness',
      'looks',
      'palette',
      'kinds',
      'shortened',
      'strings',
      'slices',
    ],
    packages: ['wxt/browser', 'valibot'],
  },

  marks: {
    knows: [
      'shadow',
      'article',
      'analyse',
      'mark-parts',
      'kinds',
      'kind-name',
      'office-words',
      'shortened',
      'strings',
      'lists',
      'on-abort',
      'dom',
    ],
    packages: ['preact'],
  },
  appeals: {
    knows: ['shadow', 'gate', 'outline', 'slices', 'strings', 'on-abort', 'elements', 'dom'],
    packages: ['preact'],
  },
  exports: {
    knows: [
      'report',
      'analyse',
      'kinds',
      'kind-name',
      'site-name',
      'office-words',
      'statement-words',
      'numbers',
      'shortened',
      'spreadsheet',
      'strings',
    ],
    packages: ['valibot'],
  },
  report: { knows: ['analyse', 'kinds', 'shortened'], packages: [] },

  controls: {
    knows: ['settings', 'looks', 'palette', 'kinds', 'kind-name', 'strings'],
    packages: ['preact'],
  },
  shadow: { knows: ['elements', 'dom'], packages: [] },
  article: {
    knows: ['gate', 'language', 'slices', 'elements', 'dom', 'text-limits', 'lists'],
    packages: ['@mozilla/readability'],
  },
  gate: { knows: ['on-abort', 'dom'], packages: [] },
  analyse: {
    knows: ['attribution', 'officials', 'language', 'weights', 'sureness'],
    packages: [],
  },

  attribution: {
    knows: ['language', 'model', 'public-bodies', 'lists', 'word-lists'],
    packages: [],
  },
  officials: { knows: ['language', 'public-bodies', 'lists', 'word-lists'], packages: [] },
  'public-bodies': { knows: ['lists', 'word-lists'], packages: [] },
  language: { knows: ['model'], packages: [] },
  tongue: { knows: [], packages: [] },
  weights: { knows: ['model'], packages: [] },
  model: { knows: [], packages: [] },

  recognition: { knows: ['outline', 'lists'], packages: [] },
  drawing: { knows: ['outline', 'elements'], packages: [] },
  outline: { knows: [], packages: [] },

  messages: {
    knows: ['analyse', 'outline', 'site-rules', 'sureness', 'text-limits'],
    packages: ['valibot'],
  },
  settings: {
    knows: ['sureness', 'site-rules', 'mark-parts'],
    packages: ['wxt/browser', 'valibot'],
  },
  'site-rules': { knows: [], packages: ['valibot'] },
  'site-name': { knows: [], packages: [] },
  sureness: { knows: [], packages: [] },
  kinds: { knows: ['attribution'], packages: [] },
  'mark-parts': { knows: ['kinds'], packages: ['valibot'] },
  'text-limits': { knows: [], packages: [] },
  slices: { knows: [], packages: [] },
  'on-abort': { knows: [], packages: [] },
  elements: { knows: [], packages: [] },
  dom: { knows: [], packages: [] },
  lists: { knows: [], packages: [] },
  'word-lists': { knows: [], packages: [] },
  shortened: { knows: [], packages: [] },
  spreadsheet: { knows: [], packages: ['papaparse'] },
  'script-context': { knows: [], packages: [] },
  strings: { knows: [], packages: ['wxt/browser'] },
  'office-words': { knows: ['officials', 'strings'], packages: [] },
  'statement-words': { knows: ['attribution', 'strings'], packages: [] },
  numbers: { knows: ['strings'], packages: [] },
  'kind-name': { knows: ['attribution', 'strings'], packages: [] },
  palette: { knows: ['kinds'], packages: [] },
  looks: { knows: ['palette', 'kinds'], packages: ['valibot'] },
};

/** Longer files are hard to hold in the head; from `longFile` on one should think of a cut. */
export const limits = { longestFile: 250, longFile: 220 } as const;

/** What would reach the network, or turn text into markup or code. */
export const forbiddenNames = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'eval',
  'Function',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'setHTMLUnsafe',
] as const;
