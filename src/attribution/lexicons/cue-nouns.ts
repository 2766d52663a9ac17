/**
 * Nouns that stand for something said or held: with an owner (`the union's claim that …`) they are cues.
 * Collected by hand, the nouns of the verbs of speech and of stance.
 */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim claims allegation allegations accusation accusations assertion assertions statement statements ' +
    'announcement announcements warning warnings denial denials promise promises pledge pledges vow threat threats ' +
    'call calls demand demands request requests suggestion suggestions proposal proposals recommendation ' +
    'recommendations argument arguments insistence admission acknowledgement confirmation declaration ' +
    'assurance assurances contention complaint complaints criticism criticisms condemnation praise prediction ' +
    'predictions forecast forecasts estimate estimates testimony remark remarks comment comments revelation ' +
    'revelations disclosure question questions plea pleas appeal response reply instruction instructions verdict ' +
    'ruling conclusion finding findings advice hint rejection endorsement apology boast complaint explanation'
  ).split(' '),
);

/** Nouns of belief, fear and intention. */
export const STANCE_NOUNS: ReadonlySet<string> = new Set(
  (
    'belief beliefs fear fears hope hopes view opinion concern concerns worry worries expectation expectations ' +
    'suspicion suspicions conviction desire wish intention confidence doubt doubts feeling optimism'
  ).split(' '),
);

/** Nouns that make a statement of a verb that lends them: `raised doubts`, `expressed anger`. */
export const CUE_OBJECTS: ReadonlySet<string> = new Set([
  ...SPEECH_NOUNS,
  ...STANCE_NOUNS,
  ...'support regret anger alarm frustration outrage sorrow condolences sympathy gratitude scepticism skepticism disappointment surprise interest solidarity thanks reservations objections objection opposition'.split(
    ' ',
  ),
]);
