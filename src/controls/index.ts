/** The door of `controls/`: what the extension's own pages have in common, popup, side panel and options. */
export { Switch } from './switch.tsx';
export { useSettings } from './use-settings.ts';
