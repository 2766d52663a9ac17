/** How somebody's words are spoken of where no verb of speech stands. Written down for this project. */
import { wordSet } from '../../word-lists.ts';

/** Whose words they are, by a pronoun. */
export const OWNERS: ReadonlySet<string> = wordSet('his her their');

/** Nouns for words, beside those that are cues elsewhere: `her motto`, `his text message`. */
export const NOUNS_FOR_WORDS: ReadonlySet<string> = wordSet(`
  message motto answer retort explanation view assessment take line mantra words text tweet post note description summary diagnosis
  judgment judgement lesson rule philosophy refrain order reaction thoughts cry shout whisper slogan
`);

/** `was her reply`, `came the answer`. */
export const BRINGING: ReadonlySet<string> = wordSet('came comes was is');

/** What stands before whoever they come from: `came the reply from the council`. */
export const FROM: ReadonlySet<string> = wordSet('from of');

/** What may stand between such a noun and the words: whom they are for, how they are. */
export const BEFORE_WORDS =
  /^(?: (?:to|for|on|about)(?: [^\s:,]+){1,5}?)?(?: (?:is|was|are|were|remains?|remained)(?: (?:very|quite|as|so|\w+ly))? (?:clear|simple|blunt|short|brief|plain|unequivocal|unambiguous|stark|concise|succinct|firm|curt|terse|straightforward|direct|damning|scathing|emphatic|this|always the same|the same)| reads?| says?| goes| went)?$/u;
