/** Everything that was found, with the text that the offsets are into, in a form that has a version. */
import type { Official, Person } from '../analyse.ts';
import type { Report } from '../report/index.ts';
import { CAVEAT } from './caveat.ts';
import { type SourcingFile, VERSION } from './sourcing-schema.ts';
import { type Statement, statementsOf } from './statements.ts';
import type { ExportedArticle } from './types.ts';

function attributionOf({
  attribution,
  officeHolder,
  words,
}: Statement): SourcingFile['attributions'][number] {
  const { kind, speaker, act, quotation, probability } = attribution;
  const { source, cue, content, channel, through } = attribution;
  const office = officeHolder?.office ?? null;
  return {
    ...{ kind, speaker, office, act, quotation, probability },
    ...{ source, cue, content, channel, through },
    words,
  };
}

// Name by name: what is new in an analysis is new in the format, and has its version.
const officialOf = (official: Official): SourcingFile['officials'][number] => {
  const { name, mentions, office, alsoHolds, former, branch, level, known } = official;
  return { name, mentions, office, alsoHolds, former, branch, level, known };
};
const personOf = ({ name, mentions }: Person) => ({ name, mentions });

/** An article's sourcing in the form of `sourcing-schema.ts`. */
export function writeJson(article: ExportedArticle, report: Report): string {
  const { id, title, outlet, address, language, text, analysis } = article;
  const file: SourcingFile = {
    format: 'says-who-sourcing',
    formatVersion: VERSION,
    caveat: CAVEAT,
    id,
    program: { name: 'Says Who', version: article.version },
    reading: { at: new Date(article.readAt).toISOString(), threshold: article.threshold },
    article: { title, outlet, address, language, text },
    counts: report.counts,
    kinds: report.shares,
    attributions: statementsOf(article, report).map(attributionOf),
    officials: analysis.officials.map(officialOf),
    people: analysis.people.map(personOf),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
