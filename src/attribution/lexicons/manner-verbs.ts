/**
 * Verbs of how something is said, right behind a quotation: sounds, looks, moods. Anywhere else most of them say nothing,
 * and as GESTURES they only show who is about to speak. Written down for this project from the way that features and
 * court reports are told.
 */
import { verbForms } from '../../language/index.ts';
import { wordSet } from '../../word-lists.ts';

const LEMMAS = wordSet(`
sob weep wail cry bawl blubber sniff sniffle whimper whine moan groan sigh breathe gasp pant wheeze croak rasp cough splutter sputter
stammer stutter mumble mutter murmur whisper drawl slur lisp mouth blurt squeak squeal shriek screech scream yell yelp shout holler
bellow roar boom thunder bark growl snarl grunt hiss snap sneer jeer taunt scoff snort huff bristle seethe fume rage rant
smile beam grin smirk laugh chuckle giggle cackle snigger snicker guffaw wink nod shrug wince frown scowl grimace gloat crow
purr coo chirp trill gush enthuse marvel rhapsodise rhapsodize quip joke jest josh banter retort riposte parry interject interrupt
wonder muse ponder ruminate reminisce demur protest plead beg implore soothe coax cajole tut chime chorus chant intone recite
`);

/** Forms of verbs that the rules of spelling would give otherwise. */
const OTHER_FORMS = ['spat', 'spits', 'deadpanned', 'deadpans'];

/** Their forms in the past and the present. */
export const MANNERS: ReadonlySet<string> = new Set([
  ...OTHER_FORMS,
  ...[...LEMMAS].flatMap((lemma) => {
    const { past, third } = verbForms(lemma);
    return [past, third];
  }),
]);
