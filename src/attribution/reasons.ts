/** What signals a statement: a verb (`said`), a noun (`the claim that`), `according to` and its kin, a hedge, or a name beside a quotation. */
export type CueReason = 'verb' | 'noun' | 'accordingTo' | 'hedge' | 'beside';

/** How a source leads to its speaker: by name, or by a word for somebody who is named elsewhere. */
export type Reference = 'itself' | 'pronoun' | 'description';

/** What decided the kind of a source. */
export type KindReason =
  /** Somebody named who holds or held an office, or who does not. */
  | 'namedOfficial'
  | 'namedPerson'
  /** A form of address before a name that is known for nothing else: `Mr Kopp`. */
  | 'formOfAddress'
  | 'outletName'
  /** Somebody named who reports for an outlet. */
  | 'journalist'
  /** A word for an outlet or for whoever reports for one. */
  | 'mediaWord'
  | 'publicBodyName'
  /** A state or a capital that stands for its government. */
  | 'stateName'
  /** A word for a public body, or for those who make one up. */
  | 'publicWord'
  | 'organisationName'
  | 'organisationWord'
  /** A name that no list knows and that looks like no other kind's. */
  | 'otherName'
  | 'documentName'
  | 'documentWord'
  /** Whoever speaks for a body has its kind. */
  | 'speaksFor'
  /** People with no name. */
  | 'unnamed'
  /** Nobody is given. */
  | 'noSource';

/** What decided a kind. */
export interface KindEvidence {
  readonly kind: KindReason;
  /** The word or name that decided it, as the text has it; null where it was no one word. */
  readonly word: string | null;
}

/** Why a statement was marked, and as what. */
export interface Reasons extends KindEvidence {
  readonly cue: CueReason;
  readonly reference: Reference;
}
