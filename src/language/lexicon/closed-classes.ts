import type { Tag } from '../parsed-text.ts';

/** The closed classes of English and the commonest adverbs and adjectives, written down by hand from any grammar. */
const CLASSES: ReadonlyArray<readonly [Tag, string]> = [
  [
    'pronoun',
    'i me you he him she it we us they them myself yourself himself herself itself ourselves themselves mine yours ' +
      'hers ours theirs who whom whoever what whatever which somebody someone something anybody anyone anything ' +
      'nobody nothing everybody everyone everything none others oneself',
  ],
  [
    'determiner',
    'the a an this these those his her its their our my your some any no every each either neither both all ' +
      'another such whose several many few most more much less half certain various other own enough',
  ],
  [
    'preposition',
    'of in on at by for from with into onto upon about above across against along alongside amid amidst among ' +
      'amongst around behind below beneath beside besides between beyond despite down during except following in ' +
      'inside like minus near off out outside over past per regarding since through throughout till to toward towards ' +
      'under underneath until up via within without concerning versus ahead ago plus unlike amongst worth',
  ],
  [
    'conjunction',
    'and or but nor yet that if whether because although though while whereas unless as than when where why how ' +
      'after before once lest so whenever wherever once',
  ],
  [
    'auxiliary',
    'be am is are was were been being have has had having do does did will would shall should can could may might ' +
      "must ought cannot ca wo ai 're 've 'll 'd 'm wouldn",
  ],
  [
    'adverb',
    "not n't never also then there here now still already just only even ever again soon later earlier too very quite " +
      'rather almost nearly perhaps maybe often sometimes always seldom rarely usually once twice however therefore ' +
      'thus hence instead meanwhile moreover furthermore nevertheless nonetheless otherwise away back together apart ' +
      'today yesterday tomorrow tonight else forward further far long yet least most so well about first last ' +
      'indeed anyway abroad overnight online though',
  ],
  [
    'number',
    'zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
      'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
      'trillion dozen dozens hundreds thousands millions billions one',
  ],
  [
    'noun',
    'president official officials morning evening agent client student patient parent resident incident document ' +
      'moment element event percent cent accident opponent human veteran woman man criminal rival capital hospital ' +
      'material journal trial proposal approval arrival professional individual principal potential lieutenant tenant ' +
      'servant giant immigrant migrant assistant participant defendant complainant applicant accountant restaurant ' +
      'parliament equipment statement detective executive representative relative initiative motive narrative ' +
      'objective native perspective alternative archive public critic topic traffic fabric music logic ethic clinic ' +
      'academic secretary diary library salary summary documentary missionary plan table vegetable bus status news',
  ],
  [
    'adjective',
    'new old good bad great big large small high low long short early late young important public private local ' +
      'national international federal political economic military social foreign former current recent major minor ' +
      'main possible likely unlikely able unable free full clear sure right wrong true false real same different ' +
      'senior junior top chief key strong weak white black red blue green hard easy difficult dead ill poor rich safe ' +
      'ready open next last first second third final only own direct huge vast many unnamed anonymous familiar ' +
      'aware afraid proud happy sorry angry worse worst better best serious common general special legal illegal',
  ],
];

/** Every listed word with its tag; the class named first wins. */
export const CLOSED_CLASSES: ReadonlyMap<string, Tag> = new Map(
  CLASSES.flatMap(([tag, words]) =>
    words.split(' ').map((word): [string, Tag] => [word, tag]),
  ).reverse(),
);

/** Nouns that are spelt like a form of a verb and are the likelier reading where nothing decides. */
export const NOUNS_FIRST: ReadonlySet<string> = new Set(
  (
    'people government state states country house party minister president court office police time year years week ' +
    'day month man men woman women world war report reports statement claim claims plan plans talk talks deal trade ' +
    'vote votes call calls attack attacks tax force forces group interest issue issues market price prices project ' +
    'question questions result results study support test use visit water work interview meeting building hearing ' +
    'ruling filing briefing training spending funding warning finding findings feeling being evidence research ' +
    'figures sources source experts address account accounts act action aid aim answer appeal approach arms ' +
    'author bank base bill board body book border break budget camp campaign care case cause chance change charge ' +
    'charges concern concerns conference control cost costs cover crime cut cuts damage date deaths debate debt ' +
    'demand demands design dispute doubt drive drop effect effort end estimate estimates exchange face fact factor fall ' +
    'fears field fight fire fund gain gun hand head help home hope hopes impact increase influence judge labour ' +
    'lack land law leak link links look loss market mark matter measure mind name need number offer order orders ' +
    'peace phone place plant play point points post power practice press pressure process profit promise protest ' +
    'protests race raid range rate rates reform release request response rest return review rise risk risks role ' +
    'rule rules run sale sanctions school seat sense share shares shot side sign site sound stage stand stance start ' +
    'step steps stop strike strikes stock strength supply surge surprise survey swing target task team term terms ' +
    'threat threats time tour town track travel trial trip trouble trust turn view views voice wage watch way ' +
    'weapon weight will win wing word words worry worries wound'
  ).split(' '),
);
