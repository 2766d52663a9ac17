/** What a reader of the envoy sample's page can see of its article and of its appeal. */
import { readExpected } from '../../support/samples.ts';
import type { ReadPage } from './page.ts';

/** Words from the middle of the appeal. */
export const APPEAL = 'But reporters have to eat.';

/** Whether the appeal can be read. */
export async function isAppealOpen(page: ReadPage): Promise<boolean> {
  return (await page.visibleText()).includes(APPEAL);
}

/** The paragraphs of the article that cannot be seen. */
export async function hiddenParagraphs(page: ReadPage): Promise<readonly string[]> {
  const text = await page.visibleText();
  return readExpected('envoy').paragraphs.filter((paragraph) => !text.includes(paragraph));
}
