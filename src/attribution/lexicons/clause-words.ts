/**
 * Small words and verbs that the grammar reads clauses and phrases by. Collected by hand from grammars of English.
 */
import { wordSet } from '../../word-lists.ts';

/** What may lead in a clause before its subject: `said in Kyiv a bridge fell`. */
export const CLAUSE_ADVERBIAL =
  /^(?:in|at|on|since|despite|under|during|amid|unlike|like|if|because|when|while|although|though|unless|until|once|without|within|whereas|so|that|how)$/;

/** Words that open a question in a clause. */
export const QUESTION_WORD = /^(?:how|why|what|whether|if|who|where|when|which|whatever)$/;

/** Pronouns that may be a clause’s subject. */
export const CLAUSE_PRONOUN =
  /^(?:he|she|it|they|i|we|you|there|this|these|those|nobody|everyone|nothing|everything|someone|anyone)$/;

/** Verbs whose noun object is a quotation or a judgement only where a label follows: `called the vote a farce`. */
export const LABELLING =
  /^(?:call|dub|brand|label|term|cast|paint|style|name|describe|characteri[sz]e|portray|liken|compare)$/;

/** Verbs that tell of words only where a text or data is their subject. */
export const EVIDENTIAL =
  /^(?:show|demonstrate|prove|illustrate|depict|detail|underscore|underline|highlight|reflect)$/;

/** Verbs that tell of words only where a noun for words is their object: `raised doubts`. */
export const LENDING = /^(?:raise|express|register|convey|articulate|voice|repeat|echo)$/;

/** `declined to comment`: nothing was said. */
export const DECLINING = /^(?:decline|refuse)$/;

/** What is declined then. */
export const NOT_SPEAKING =
  /^(?:comment|respond|reply|answer|elaborate|say|discuss|speak|provide|give|identify|name|disclose)$/;

/** Of these the verbs that tell of no more than that nothing was said. */
export const GIVING_NO_ANSWER = /^(?:comment|respond|reply|answer|elaborate|speak)$/;

/** The same behind `not`: `did not respond`, `has not commented`. */
export const ANSWERING: ReadonlySet<string> = wordSet(
  'comment commented respond responded reply replied answer answered elaborate elaborated',
);

/** What is left without an answer where nothing is said by it: `did not respond to requests for comment`. */
export const ASKING =
  /\b(?:requests?|questions?|comment(?:ed)?|inquir(?:y|ies)|enquir(?:y|ies)|queries|query|messages?|calls?|e-?mails?|interviews?)\b/;

/** Subjects that stand for nobody who could say something. */
export const NOBODY = /^(?:i|we|you|it|this|that|there|what|which|everyone|nobody)$/;

/** Nouns that take what they tell of with `of`: `accusations of fraud`. */
export const WITH_OF =
  /^(?:accusations?|allegations?|warnings?|fears|claims|complaints|criticisms?|condemnation)$/;

/** Pronouns that lead in a relative clause as its subject. */
export const RELATIVE_SUBJECT = /^(?:who|which|that)$/;

/** Prepositions that attach what follows to the noun before them, read backwards. */
export const ATTACHING_BEFORE =
  /^(?:of|for|from|at|in|with|to|on|by|about|within|inside|near|across|against|into|under|between|behind|among)$/;

/** Words that open a clause of its own. */
export const CLAUSE_OPENER =
  /^(?:that|when|while|because|as|if|after|before|since|although|though|whether)$/;

/** Pronouns that are nobody’s subject. */
export const OBJECT_PRONOUN =
  /^(?:me|him|us|them|whom|what|whatever|myself|himself|themselves|itself|herself)$/;

/** Determiners that stand for their noun. */
export const ALONE =
  /^(?:all|many|some|few|both|several|most|another|others|either|neither|none|more|this|that|these|those)$/;

/** Prepositions that attach what follows to the noun before them, read forwards. */
export const ATTACHING_AFTER =
  /^(?:of|for|from|at|with|in|on|to|by|within|inside|across|near|through|under)$/;

/** Adjectives with a complement of their own behind the noun: `a source close to the talks`. */
export const TRAILING = /^(?:familiar|close|aware|involved)$/;

/** Words behind a cue that lead in no content. */
export const FOLLOWING_WORD =
  /^(?:and|but|as|while|when|after|before|in|at|during|of|on|about|to)$/;

/** Words that open a clause beside the one before. */
export const NEXT_CLAUSE = /^(?:but|and|or|who|which|as|while|although|though|after|before)$/;

/** What somebody is asked. */
export const QUESTION = /^(?:whether|if|about|why|how|what|when|where|who)$/;

/** Participles with `as`: `is seen as`. */
export const SEEN_AS = /^(?:seen|regarded|viewed|considered|described|perceived)$/;

/** What sets a sentence beside the one before, before its subject. */
export const SETS_BESIDE = /^(?:but|and|yet|so|or|nor)$/;

/** What starts an aside about somebody: `, who`, `, a diver`; another name may be of a list. */
export const STARTS_ASIDE = /^(?:who|whose|an?|the|his|her|their|now|then|\d+)$/;

/** Words for whose somebody is. */
export const WHOSE = /^(?:his|her|their|its|my|our)$/;

/** A participle that opens a sentence: `Speaking from her bed, a nurse`. */
export const OPENING_PARTICIPLE = /.(?:ing|ed)$/;
