/** The door of `browser/`: real browsers with the built extension in them. */

export {
  buildCommand,
  type Command,
  commandFile,
  ensureBuilt,
  extensionFolder,
  projectFolder,
} from './build.ts';
export { readBrowserName } from './find.ts';
export { provideBrowsers } from './install.ts';
export { launch } from './launch.ts';
export { pageScript } from './page-script.ts';
export { popupText, readInPopup } from './popup-text.ts';
export { type Pages, type Site, serve } from './serve.ts';
export * from './types.ts';
export { until, wait, within } from './wait.ts';
