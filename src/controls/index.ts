/** The door of `controls/`: what the extension's own pages have in common, popup, side panel and options. */
export { introducePage } from './introduce-page.ts';
export { KindLabel } from './kind-label.tsx';
export { problemInWords } from './problem-in-words.ts';
export { saveFile } from './save-file.ts';
export { Switch } from './switch.tsx';
export { useLooks } from './use-looks.ts';
export { type Change, useSettings } from './use-settings.ts';
export { useTold } from './use-told.ts';
