/**
 * Verbs of what somebody thinks, fears or wants, with no word that it was expressed. Collected by hand from
 * grammars of mental verbs. The notation is that of the verbs of speech.
 */
export const STANCE_VERBS = `
c: believe think know suspect assume imagine reckon figure realise realize recognise recognize understand suppose wonder doubt worry feel
cn: fear regret resent anticipate
ci: hope expect decide prefer intend wish
i: want
i: plan
n: oppose despise distrust mistrust
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
