import { wordSet } from '../../word-lists.ts';

/**
 * Forms that tell of something held and never of something said, beside the verbs of stance: verbs of seeing and
 * striving, and adjectives of a frame of mind behind a form of `be`. Collected by hand from grammars of mental verbs.
 */
export const STANCE_WORDS: ReadonlySet<string> = wordSet(`
consider considers considered considering regard regards regarded view views viewed see sees saw seen perceive perceives perceived deem deems deemed
aim aims aimed aiming seek desire desires desired yearn yearns yearned long longs longed dread dreads dreaded envision envisions envisioned envisage envisages envisaged
favour favours favoured favor favors favored disfavour trust trusts trusted mistrusts distrusts admire admires admired hate hates hated love loves loved
like likes liked dislike dislikes disliked loathe loathes detest detests resents pity pities value values valued
aware unaware surprised shocked stunned confident optimistic pessimistic hopeful worried concerned afraid anxious nervous fearful certain sure unsure convinced
unconvinced happy unhappy pleased disappointed dismayed angry furious upset frustrated proud ashamed sceptical skeptical wary reluctant keen eager willing unwilling
determined resolved puzzled baffled impressed grateful sorry mindful conscious jealous suspicious doubtful
`);
