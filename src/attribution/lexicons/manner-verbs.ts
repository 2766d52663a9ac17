/**
 * Verbs of how something is said, right behind a quotation: sounds, looks, moods, turns in a talk, ways to write. Anywhere
 * else most of them say nothing. Written down for this project from the way that features and court reports are told.
 */
import { verbForms } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';

const LEMMAS = wordSet(`
sob weep wail cry bawl blubber sniff sniffle whimper whine moan groan sigh breathe gasp pant wheeze croak rasp cough splutter sputter
stammer stutter mumble mutter murmur whisper drawl slur lisp mouth blurt squeak squeal shriek screech scream yell yelp shout holler
bellow roar boom thunder bark growl snarl grunt hiss spit snap sneer jeer taunt scoff snort huff bristle seethe fume rage rant
smile beam grin smirk laugh chuckle giggle cackle snigger snicker guffaw wink nod shrug wince frown scowl grimace gloat crow
purr coo chirp trill gush enthuse marvel rhapsodise rhapsodize tease quip joke jest kid josh deadpan banter retort riposte parry
venture hazard interject interrupt prompt press probe wonder muse ponder reflect ruminate reminisce recollect confide concede
demur protest plead beg implore soothe reassure console coax cajole chide scold tut chime chorus chant intone recite
text type scribble tweet reply respond volunteer
`);

/** Forms that the rules of spelling do not give. */
const OTHER_FORMS = ['spat', 'deadpanned'];

/** Their forms in the past and the present. */
export const MANNERS: ReadonlySet<string> = new Set([
  ...OTHER_FORMS,
  ...[...LEMMAS].flatMap((lemma) => {
    const { past, third } = verbForms(lemma);
    return [past, third];
  }),
]);
