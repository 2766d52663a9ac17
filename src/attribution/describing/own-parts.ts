import type { ParsedText } from '../../language/index.ts';
import type { FoundStatement } from '../spans/statement.ts';
import { behindChannel } from './behind-channel.ts';
import { withNounBehindRelative } from './behind-relative.ts';
import { withPredicate, withRest, withSubject } from './broken-off.ts';
import { withoutCitation } from './citations.ts';
import { withinEdges, withoutChannel } from './edges.ts';
import {
  beforeCitation,
  behindCitation,
  withoutExpletive,
  withoutMeans,
  withSourceBehindTo,
  withWhoeverSpoke,
  withWholeClause,
  withWholeSource,
} from './repairs.ts';
import { withSaidBefore } from './said-before.ts';
import { withoutSpokenTo } from './spoken-to.ts';
import { beforeWithheld } from './withheld.ts';

const STEPS = [
  withSourceBehindTo,
  withWholeSource,
  withWholeClause,
  withWhoeverSpoke,
  withNounBehindRelative,
  withoutExpletive,
  withoutMeans,
  withoutSpokenTo,
  withSaidBefore,
  behindChannel,
  withSubject,
  withPredicate,
  withRest,
  behindCitation,
  beforeCitation,
  beforeWithheld,
  withoutCitation,
  withinEdges,
  withoutChannel,
];

/** A statement with what is not its own left out of its parts: whom it cites, where it was said. */
export const ownParts = (parsed: ParsedText, statement: FoundStatement): FoundStatement =>
  STEPS.reduce((own, step) => step(parsed, own), statement);
