/** Adverbs that report something without saying on whose word, from the usual lists of evidential adverbs. */
export const HEDGE_ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly purportedly supposedly ostensibly apparently'.split(' '),
);

/** Participles that make a hedge of a passive with no agent: `is believed to`, `it was reported that`. */
export const HEDGE_PARTICIPLES: ReadonlyMap<string, 'speech' | 'stance'> = new Map([
  ...'said reported alleged claimed announced revealed rumoured rumored accused confirmed asked told disclosed suggested argued described estimated predicted urged criticised criticized stated projected'
    .split(' ')
    .map((word): [string, 'speech'] => [word, 'speech']),
  ...'believed thought expected understood seen feared hoped presumed assumed considered regarded viewed suspected deemed perceived anticipated tipped intended known'
    .split(' ')
    .map((word): [string, 'stance'] => [word, 'stance']),
]);

/** Those of them that `it` may stand before for nobody: `it is feared that`, not `it was accused of`. */
export const IMPERSONAL_PARTICIPLES: ReadonlySet<string> = new Set(
  'said reported alleged claimed announced revealed rumoured rumored confirmed disclosed suggested argued estimated predicted believed thought expected understood feared hoped presumed assumed suspected known'.split(
    ' ',
  ),
);

/** Verbs by which something comes out, whoever let it out: `It emerged that …`. */
export const COMING_OUT = /^(?:emerge|emerges|emerged|transpires|transpired)$/;

/**
 * Phrases that give what follows to common talk, as far as its first words tell that a clause follows; without the article
 * that may stand before them, and written so that most of a text is passed over at once. Written down for this project.
 */
export const COMMON_TALK =
  /(?:(?:[Rr]umou?r|[Ww]ord|[Ll]egend|[Gg]ossip|[Tt]radition|[Ll]ore|[Ff]olklore|[Ss]tory)\s+has\s+it|(?:[Rr]umou?r|[Ww]ord|[Tt]alk|[Gg]ossip)\s+is(?=,?\s+that\s)|[Ww]ord\s+is(?=\s+(?:he|she|it|they|the|there)\s)|(?:[Ss]tory|[Ll]egend|[Tt]ale|[Rr]umou?r|[Tt]heory|[Ss]aying)\s+goes(?=,?\s+that\s)|(?<=\b[Ii]t\s)(?:was|has\s+been)\s+(?:reliably\s+)?(?:gathered|learnt|learned)(?=\s+that\s)|(?<=\b[Ii]t\s)(?:is|was|(?:has|had)\s+been)\s+(?:also\s+|now\s+|widely\s+|further\s+)?(?:understood|believed|thought|alleged|claimed|feared|reported|suggested|revealed|rumou?red|assumed|said|announced|speculated)(?!\s+(?:by|to|in|as|on|at|for|of|with|from|after|last|earlier|yesterday|today)\b))(?!\s+in\s+for\s)(?!,?\s+that\s+(?:which|of|all)\s)(?=\S{0,9}\s+\S)/gu;
