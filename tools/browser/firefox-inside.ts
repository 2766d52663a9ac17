/** What is asked of the inside of Firefox, as expressions for `ChromeScope`. */

/** The address of the extension's pages. */
export function originOf(addonId: string): string {
  return `'moz-extension://' + WebExtensionPolicy.getByID(${JSON.stringify(addonId)}).mozExtensionHostname`;
}

/**
 * Starts to note the requests and errors of pages and extension. A content script's own `fetch` bears
 * the page's name in Firefox, so it is noted as the page's; what it puts into the page bears its own.
 */
export function startHearing(origin: string): string {
  return `(() => {
    const origin = ${JSON.stringify(origin)};
    const heard = { requests: [], errors: [] };
    const onRequest = { observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const { triggeringPrincipal, externalContentPolicyType } = channel.loadInfo;
      const isDocument = externalContentPolicyType === Ci.nsIContentPolicy.TYPE_DOCUMENT;
      if (triggeringPrincipal.isSystemPrincipal && !isDocument) return;
      const madeBy = triggeringPrincipal.isAddonOrExpandedAddonPrincipal ? 'extension' : 'page';
      heard.requests.push({ url: channel.URI.spec, madeBy });
    } };
    const onMessage = { observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      if (message.flags & Ci.nsIScriptError.warningFlag) return;
      // Firefox's own word on a page that was left while a message of it was under way.
      if (/^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/.test(message.errorMessage)) return;
      const fromExtension = [message.sourceName, message.errorMessage].some((text) => text.includes(origin));
      if (!fromExtension && message.category !== 'content javascript') return;
      heard.errors.push({ message: message.errorMessage, raisedBy: fromExtension ? 'extension' : 'page' });
    } };
    Services.obs.addObserver(onRequest, 'http-on-opening-request');
    Services.console.registerListener(onMessage);
    globalThis.saysWhoHeard = heard;
    return 'listening';
  })()`;
}

/** Both lists as JSON. */
export const whatWasHeard = 'JSON.stringify(globalThis.saysWhoHeard)';

/** A click on the extension's toolbar button. */
export function clickToolbarButton(addonId: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
    const button = ExtensionParent.apiManager.global.browserActionFor(extension);
    await button.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
    return 'clicked';
  })()`;
}

/** A click on an entry of the extension's context menu, as the menu itself reports it. */
export function clickMenu(addonId: string, tabId: number, entry: string): string {
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(addonId)});
    const tab = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId});
    extension.emit('webext-menu-menuitem-click', { menuItemId: ${JSON.stringify(entry)}, modifiers: [] }, tab);
    return 'clicked';
  })()`;
}

/** What is seen of a browser within the window, as a PNG in base64; `expression` finds it there. */
const screenshotOf = (expression: string): string => `(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const shown = ${expression};
  const picture = await shown.browsingContext.currentWindowGlobal.drawSnapshot(null, window.devicePixelRatio, 'white');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  canvas.getContext('2d').drawImage(picture, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return bytes.toBase64();
})()`;

export const popupScreenshot = screenshotOf(
  `[...window.document.querySelectorAll('.webextension-popup-browser')].find((one) => one.browsingContext?.currentWindowGlobal)`,
);

export const sidebarScreenshot = screenshotOf(
  `window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser')`,
);

/**
 * Closes the popup as a click beside it would, and waits until it is gone: its panel stays open when
 * only the tab under it is closed, and the next click on the button would then close it.
 */
export const closePopup = `(async () => {
  const window = Services.wm.getMostRecentWindow('navigator:browser');
  const panels = new Set([...window.document.querySelectorAll('.webextension-popup-browser')].map((one) => one.closest('panel')));
  panels.add(window.document.getElementById('customizationui-widget-panel'));
  for (const panel of panels) {
    if (!panel || panel.state === 'closed') continue;
    const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
    panel.hidePopup();
    await Promise.race([hidden, new Promise((resolve) => window.setTimeout(resolve, 2000))]);
  }
  return 'closed';
})()`;

/** The name that Firefox gives an extension's sidebar. */
const sidebarName = (addonId: string): string =>
  `${addonId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-sidebar-action`;

/** Opens the extension's sidebar, as the browser's own menu does. */
export function openSidebar(addonId: string): string {
  return `(async () => {
    const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser');
    await SidebarController.show(${JSON.stringify(sidebarName(addonId))});
    return 'open';
  })()`;
}

export const closeSidebar = `(() => {
  Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide();
  return 'closed';
})()`;

/** Has every page take the reader for one who prefers dark or light, and the popup too, which asks the system. */
export function preferColours(scheme: 'light' | 'dark'): string {
  const isDark = scheme === 'dark';
  return `(() => {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${isDark ? 0 : 1});
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${isDark ? 1 : 0});
    return 'set';
  })()`;
}

/**
 * Calls a function with the closed shadow tree of the first element in a tab that a selector finds.
 * Only the browser's own scripts in the page's process may go there, so one is sent.
 *
 * @returns `{value}` or `{error}` as JSON; the value is null where there is no such element.
 */
export function callInShadow(tabId: number, selector: string, expression: string): string {
  const sent = `{
    const answer = () => {
      const { document } = content;
      const root = document.querySelector(${JSON.stringify(selector)})?.openOrClosedShadowRoot;
      return root ? ((window, document) => (${expression})(root))(content, document) : null;
    };
    const answered = () => {
      try { return { value: answer() ?? null }; } catch (error) { return { error: String(error) }; }
    };
    sendAsyncMessage('says-who:shadow', JSON.stringify(answered()));
  }`;
  return `(async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { messageManager } = ExtensionParent.apiManager.global.tabTracker.getTab(${tabId}).linkedBrowser;
    return new Promise((resolve) => {
      const listener = ({ data }) => {
        messageManager.removeMessageListener('says-who:shadow', listener);
        resolve(data);
      };
      messageManager.addMessageListener('says-who:shadow', listener);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(sent)}), false);
    });
  })()`;
}
