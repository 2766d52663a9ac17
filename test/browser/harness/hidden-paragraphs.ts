import { readExpected } from '../../support/samples.ts';
import type { ReadPage } from './page.ts';

/** The paragraphs of the envoy sample's article that a reader of its page cannot see. */
export async function hiddenParagraphs(page: ReadPage): Promise<readonly string[]> {
  const text = await page.visibleText();
  return readExpected('envoy').paragraphs.filter((paragraph) => !text.includes(paragraph));
}
