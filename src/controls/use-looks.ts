import { useLayoutEffect } from 'preact/hooks';
import { readLooks } from '../looks.ts';
import type { Settings } from '../settings.ts';
import { labelRules } from './label-rules.ts';

/** Shows kinds of source on this page as the reader wants them to look; before the settings are known, as the palette has them. */
export function useLooks(settings: Settings | null): void {
  const rules = settings ? labelRules(readLooks(settings.looks)) : '';
  useLayoutEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [rules]);
}
