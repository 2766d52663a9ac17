import { wordSet } from '../../word-lists.ts';
import { phraseSet } from './phrase-set.ts';

/** Titles and nouns beside a name that say `she`. Collected by hand. */
export const FEMALE_WORDS: ReadonlySet<string> = wordSet(`
mrs mrs. ms ms. miss madam madame dame lady queen princess duchess countess baroness empress sister nun mother mom mum grandmother daughter granddaughter wife widow
aunt niece girlfriend woman girl actress waitress hostess heroine congresswoman assemblywoman councilwoman spokeswoman chairwoman businesswoman
policewoman saleswoman noblewoman laywoman camerawoman anchorwoman alderwoman stateswoman schoolgirl housewife bride godmother stepmother señora sra frau begum datin puan
midwife headmistress landlady barmaid matron nanny grandma abbess ballerina showgirl matriarch gal lass granny stewardess seamstress businesswomen mistress temptress diva soprano
mme mme. mlle signora senhora doña señorita fru mevrouw sheikha daw mama alhaja hajia hajjah weizero deaconess smt smt. tmt bibi
`);

/** Titles and nouns beside a name that say `he`. */
export const MALE_WORDS: ReadonlySet<string> = wordSet(`
mr mr. sir lord king prince duke baron emperor pope bishop archbishop cardinal monk father dad grandfather son grandson husband widower uncle nephew
boyfriend man boy actor congressman assemblyman councilman spokesman chairman businessman policeman salesman nobleman layman cameraman anchorman
alderman statesman schoolboy groom godfather stepfather fisherman imam rabbi ayatollah señor herr sheikh emir sultan datuk pak
priest friar abbot waiter barman doorman headmaster schoolmaster grandpa patriarch pastor mullah footman handyman guy bloke chap dude lad gentleman fella grandad granddad butler monsignor
monsieur signor senhor meneer bwana mzee ntate rra rre alhaji bapak ratu sardar nawab nawabzada shri shri. thiru padre frère
`);

/**
 * Women whom articles name by one name alone, or by given names that tell nothing: heads of states and bodies, and others
 * in the news of the world. Written down from general knowledge, in lower case; it grows old.
 */
export const KNOWN_WOMEN: ReadonlySet<string> = phraseSet(`
merkel|thatcher|theresa may|pelosi|boebert|ocasio-cortez|meloni|von der leyen|lagarde|ardern|sturgeon|truss|badenoch|rayner
braverman|le pen|sheinbaum|rousseff|kirchner|bachelet|boluarte|frederiksen|kallas|sandu|zourabichvili|čaputová|metsola|georgieva|okonjo-iweala|zakharova
nabiullina|yellen|sotomayor|leavitt|bondi|noem|stefanik|suu kyi|hasina|tsai|park geun-hye|takaichi|koike|beyoncé|madonna|rihanna|thunberg|
`);

/** Men who are named so. */
export const KNOWN_MEN: ReadonlySet<string> = phraseSet(`
biden|trump|obama|reagan|nixon|pence|rubio|hegseth|mcconnell|schumer|lindsey graham|desantis|newsom|musk|bezos|zuckerberg|putin|medvedev|lavrov|peskov
shoigu|dmitriev|zelensky|zelenskyy|yermak|lukashenko|orban|orbán|fico|tusk|nawrocki|macron|sarkozy|hollande|scholz|merz|steinmeier|starmer|sunak|farage|corbyn|
sánchez|sanchez|rutte|stoltenberg|erdogan|erdoğan|mitsotakis|vučić|vucic|netanyahu|gantz|lapid|sinwar|haniyeh|khamenei|pezeshkian|raisi|araghchi|assad|sharaa|mbs|sisi|xi|xi jinping|wang yi
li qiang|hu jintao|kim jong un|yoon|yoon suk yeol|lee jae-myung|moon jae-in|kishida|ishiba|modi|duterte|widodo|jokowi|prabowo|lee hsien loong
anthony albanese|trudeau|poilievre|lula|bolsonaro|milei|maduro|petro|boric|bukele|noboa|ortega|díaz-canel|ramaphosa|zuma|malema|mnangagwa|museveni|kagame
ruto|odinga|tinubu|buhari|nana akufo-addo|mahama|abiy|guterres|grossi|tedros|epstein|assange|snowden|navalny|messi|ronaldo|mbappé|haaland|salah|guardiola|klopp|arteta|eminem|
`);
