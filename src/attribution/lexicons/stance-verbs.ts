/**
 * Verbs of what somebody thinks, fears or wants, with no word that it was expressed. Collected by hand from
 * grammars of mental verbs. The notation is that of the verbs of speech.
 */
export const STANCE_VERBS = `
c: believe think know suspect assume imagine reckon figure realise realize recognise recognize understand suppose wonder doubt worry feel
cn: fear regret resent anticipate
ci: hope expect decide prefer intend wish
ni: want
i: plan
n: oppose support favour favor back consider regard view deem despise hate admire love like trust distrust dislike mistrust
`;

/** Their particles. */
export const STANCE_PARTICLES = `
believe: in
hope: for
worry: about
long: for
wonder: about
balk: at
baulk: at
plan: on
`;
