/**
 * What goes before a quotation that no word gives to somebody, and what shows that it is not theirs. Written down for
 * this project from the way that features are told.
 */
import { wordSet } from '../../word-lists.ts';

/** What people do while they speak, or are before they do. */
export const GESTURES: ReadonlySet<string> = wordSet(`
  shrug shrugs shrugged smile smiles smiled laugh laughs laughed nod nods nodded sigh sighs sighed pause pauses paused grin grins grinned
  frown frowns frowned wince winces winced shake shakes shook point points pointed gesture gestures gestured gesticulates gesticulated
  stares stared glances glanced leans leaned leant chuckles chuckled giggles giggled smirks smirked sobs sobbed weeps wept wipes wiped
  rolls rolled raises raised lifts lifted hesitates hesitated waves waved sips sipped blinks blinked beams beamed grimaces grimaced
  squints squinted fidgets fidgeted thinks remembers remembered recalls recalled agrees agreed disagrees disagreed knows knew
  jokes joked reflects reflected concedes conceded
`);

/** How somebody is who is about to say so. */
export const FRAMES_OF_MIND: ReadonlySet<string> = wordSet(`
  blunt adamant convinced defiant unrepentant unapologetic sure certain proud furious angry sceptical skeptical unmoved unconvinced
  unimpressed dismissive optimistic pessimistic cautious hopeful resigned philosophical categorical emphatic clear scathing wistful
  relieved delighted devastated heartbroken grateful puzzled bewildered incredulous matter-of-fact succinct unfazed undeterred
`);

/** What bears words: what is quoted behind it may stand there. */
export const BEARS_WORDS: ReadonlySet<string> = wordSet(`
  sign signs notice note notes letter letters text texts email emails e-mail placard placards banner banners plaque poster posters
  headline headlines page pages song songs hit hits ballad single album film slide slides card cards form forms message messages call
  calls voice voices answer answers reply replies bible book books badge badges sticker stickers label labels caption lyrics verse poem
  hymn slogan slogans graffiti mural engraving inscription gravestone screen screens ticker alert alerts notification receipt menu quote
  motto tattoo shirt t-shirt chant chants shout shouts cry cries question questions speech statement report tweet post posts article
`);

/** What is done to words of others: they are read, heard, got, shown. */
export const HANDLES_WORDS: ReadonlySet<string> = wordSet(`
  received receives receive got gets get heard hears hear felt opened opens read reads released releases unveiled unveils hung hangs played
  plays wears wore worn phoned quoted quotes recited recites sang sings hummed hums translated translates copied carried carries held
  holds displayed displays asked asks told tells
`);
