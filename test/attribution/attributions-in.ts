/** What is found in a text, models and all, in words. */
import { analyse } from '../../src/analyse.ts';
import { attributionInWords, joinedWords } from '../support/attribution-in-words.ts';

export const attributionsIn = async (text: string) => {
  const { attributions } = await analyse(text);
  const words = joinedWords(text);
  return attributions.map((found) => attributionInWords(found, words));
};
