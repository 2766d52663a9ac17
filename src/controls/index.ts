/** The door of `controls/`: what the extension's own pages have in common, popup and options. */
export { Switch } from './switch.tsx';
export { useSettings } from './use-settings.ts';
