/** One annotation an attribution, by the Web Annotation Data Model (https://www.w3.org/TR/annotation-model/). */
import type { Span } from '../analyse.ts';
import type { Report } from '../report/index.ts';
import { CAVEAT } from './caveat.ts';
import { characterNumbers, selectorsOf } from './selectors.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { ExportedArticle } from './types.ts';
import { line } from './words.ts';

/** What the model asks for as its name, to the letter; nothing is loaded from there. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

function textualBody(purpose: 'tagging' | 'describing', value: string) {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', language: 'en' } as const;
}

/** What is known of an attribution, a line each, in the words of the other files. */
function inWords({ attribution, speaker, officeHolder, words }: Statement): string {
  const { act, quotation, probability } = attribution;
  const facts = {
    speaker,
    office: officeHolder?.office ?? '',
    cue: words.cue,
    channel: words.channel,
    through: words.through,
    quotation,
    act,
    probability: probability.toFixed(2),
  };
  return Object.entries(facts)
    .flatMap(([name, value]) => (value === '' ? [] : `${name}: ${value}`))
    .join('\n');
}

/** An article's attributions as a collection of annotations on its page. */
export function writeAnnotations(article: ExportedArticle, report: Report): string {
  const { id, address, text, version } = article;
  const characters = characterNumbers(text);
  const made = {
    creator: { type: 'Software', name: `Says Who ${version}` },
    created: new Date(article.readAt).toISOString(),
  } as const;
  const placeOf = (span: Span) => ({
    type: 'SpecificResource',
    source: address,
    selector: selectorsOf(text, characters, span),
  });
  const items = statementsOf(article, report).map((statement, index) => ({
    id: `urn:uuid:${id}#attribution-${index + 1}`,
    type: 'Annotation',
    motivation: 'describing',
    ...made,
    body: [
      textualBody('tagging', statement.attribution.kind),
      textualBody('describing', inWords(statement)),
      ...statement.attribution.source.map((span) => ({ ...placeOf(span), purpose: 'linking' })),
    ],
    target: statement.attribution.content.map(placeOf),
  }));
  const collection = {
    '@context': CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: `Who speaks in “${line(article.title)}”. ${CAVEAT}`,
    ...made,
    total: items.length,
    first: {
      id: `urn:uuid:${id}#page`,
      type: 'AnnotationPage',
      partOf: `urn:uuid:${id}`,
      startIndex: 0,
      items,
    },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}
