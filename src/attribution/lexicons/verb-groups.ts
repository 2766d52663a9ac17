import { wordSet } from '../../word-lists.ts';

/** Verbs that lead into another by `to`, so that the two are one cue: `has tried to suggest`. */
export const CATENATIVE_VERBS: ReadonlySet<string> = new Set(
  (
    'try tries tried trying begin begins began begun continue continues continued continuing appear appears ' +
    'appeared seem seems seemed go goes went gone come came like want wants wanted need needs needed ' +
    'rush rushed move moved hasten hastened proceed proceeded use used have has had'
  ).split(' '),
);

/** Forms of `be`, clitics among them. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(
  "be am is are was were been being 's 're 'm".split(' '),
);

/** Forms of `have`, before a participle. */
export const FORMS_OF_HAVE = wordSet('has have had');

/** Auxiliaries of what only might be; `ca` is what `can't` leaves. */
export const MODALS = wordSet('would could might may should must can ca');

/** Verbs by which somebody has another do something, in the infinitive without `to`: `helped the mayor announce it`. */
export const HAVING_DONE = wordSet(
  'help helps helped let lets make makes made have has had see sees saw hear hears heard watch watches watched',
);

/** What denies the verb behind it. */
export const NOT = wordSet("not n't never");
