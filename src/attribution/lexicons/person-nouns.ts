/** Words for those who speak for a body. */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokespersons representative representatives'.split(
    ' ',
  ),
);

/** Nouns for people by their office: with `the`, somebody named before. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  (
    'president premier minister chancellor secretary senator congressman congresswoman governor mayor ambassador envoy ' +
    'judge justice general colonel commissioner director chief chairman chairwoman chair leader prosecutor attorney ' +
    'spokesman spokeswoman spokesperson king queen prince princess pope bishop lawmaker politician deputy official ' +
    'diplomat negotiator adviser advisor representative councillor commander officer sheriff superintendent prime-minister ' +
    'head speaker mp mep mec msp candidate nominee republican democrat conservative'
  ).split(' '),
);

/** Pronouns that stand for somebody named before. */
export const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(
  'he she who him her himself herself'.split(' '),
);
export const GROUP_PRONOUNS: ReadonlySet<string> = new Set(
  'they it them itself themselves'.split(' '),
);
export const OWN_PRONOUNS: ReadonlySet<string> = new Set('i we me us myself ourselves'.split(' '));
