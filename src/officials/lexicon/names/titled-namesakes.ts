import { phraseList } from '../../../word-lists.ts';

/**
 * What people go by whose names begin with a title and who hold no office: musicians, above all. Left out are surnames
 * that holders of the title bear. Written down from general knowledge for this project, as is the other list.
 */
export const STAGE_NAMES: ReadonlySet<string> = new Set(
  phraseList(`
    queen latifah, queen naija, queen bey, king princess, king krule, king von, king sunny ade, king sunny adé, king tubby,
    king oliver, king diamond, king promise, king curtis, king combs, king buzzo, prince royce, prince buster, prince jammy, prince far i,
    prince fatty, prince markie dee, count basie, count ossie, duke dumont, duke deuce, duke ellington, 
    earl sweatshirt, earl scruggs, earl hines, lord huron, lord invader, lord finesse, lord jamar, lord infamous, general levy,
    general degree, major lazer, captain beefheart, captain sensible, captain hollywood, 
    judge judy, chief keef, chief xian, senator wah, bishop briggs, bishop nehru, bishop gunn, bishop lamont,
    father john misty, sister nancy, sister bliss, brother ali, cm punk, pm dawn, pharoah sanders, rani mukerji,
    lady gaga, lady leshurr, lady sovereign, lady saw, lady bunny, dame edna, dame edna everage, sir mix-a-lot,
    count binface, lord buckethead, princess nokia, princess superstar, colonel tom parker
  `),
);

/** Characters, brands, works, places and animals whose names begin with a title; surnames that holders bear are left out. */
export const TITLED_NAMESAKES: ReadonlySet<string> = new Set(
  phraseList(`
    dr pepper, king james bible, official secrets act, official information act, official gazette, captain america, captain marvel, captain britain, captain planet, captain underpants, captain pugwash, captain scarlet, captain caveman, captain fantastic,
    captain crunch, captain birdseye, captain obvious, captain picard, captain janeway, captain sisko, captain ahab, captain nemo, 
    captain haddock, captain sparrow, captain jack sparrow, captain jack harkness, captain barbossa, captain mainwaring, captain boomerang, captain phasma, 
    captain von trapp, captain tsubasa, captain falcon, captain toad, captain harlock,
    admiral ackbar, admiral holdo, admiral thrawn, admiral piett,
    general zod, general grievous, general hux, general kenobi, general organa, general leia, general tso, general melchett, general turgidson,
    general electric, general motors, general mills, general dynamics, general atomics, general foods, 
    colonel sanders, colonel mustard, colonel kurtz, colonel kilgore, colonel klink, colonel blimp, colonel landa, colonel bogey, major tom, major kong, major kusanagi,
    lieutenant columbo, lieutenant uhura, lieutenant kijé, sergeant pepper, sergeant bilko, private ryan, private pyle, corporal klinger,
    president bartlet, president jed bartlet, president josiah bartlet, president coriolanus snow,
    president kirkman, president tom kirkman, president camacho, president fitzgerald grant, president muffley, president thaddeus ross, president shinra,
    prime minister jim hacker, minister jim hacker, prime minister nyborg, prime minister birgitte nyborg, prime minister urquhart, prime minister francis urquhart, minister of sound, 
    chancellor palpatine, chancellor sutler, chancellor valorum, chancellor gowron, emperor palpatine, emperor kuzco, emperor zurg,
    senator palpatine, senator amidala, senator padmé amidala, senator mon mothma, senator theatre, governor tarkin, governor lepetomane, 
    ambassador spock, ambassador sarek, ambassador kosh, ambassador mollari, ambassador delenn, ambassador kate wyler, ambassador hotel, ambassador theatre, ambassador theater, ambassador bridge,
    mayor quimby, mayor joe quimby, mayor humdinger, mayor goodway, mayor carcetti, mayor mccheese, 
    inspector clouseau, inspector gadget, inspector lestrade, inspector montalbano, inspector rebus, inspector maigret, inspector javert, 
    inspector wexford, inspector alleyn, inspector singham, inspector gamache, superintendent chalmers, detective pikachu, detective conan, 
    sheriff woody, sheriff longmire, deputy dawg, officer dibble, officer barbrady, marshal bravestarr, chief wiggum, chief clancy wiggum, chief bogo, chief wahoo, chief bromden,
    judge dredd, judge doom, father ted, father brown, father christmas, father jack, sister sledge, sister act, brother cadfael, deacon blue,
    king kong, king lear, king arthur, king triton, king julien, king louie, king ghidorah, king dedede, king koopa, king joffrey, king théoden, king t’challa, king mufasa, king midas, king oedipus, king priam, king ubu, king babar, king caesar, king crimson,
    king cobra, king crab, king salmon, king penguin, king penguins, king charles spaniel, king charles spaniels, king power stadium, king william island, king abdullah economic city,
    queen elsa, queen amidala, queen padmé amidala, queen cersei, queen cersei lannister, queen ravenna, queen ramonda, queen titania, queen gertrude, queen hippolyta, queen sugar, queen bee, queen bees, queen barb, queen grimhilde, queen victoria market, queen maud land, queen charlotte sound, queen elizabeth olympic park, queen anne hill,
    prince hamlet, prince hal, prince charming, prince caspian, prince myshkin, prince andrei bolkonsky, prince naveen, prince zuko, prince vegeta, prince calaf, prince oberyn, prince akeem, prince namor, prince william sound, prince william county, prince william forest, prince edward county, prince edward island, prince rupert sound, prince gustav channel,
    princess leia, princess leia organa, princess mononoke, princess peach, princess zelda, princess diaries, princess jasmine, princess tiana, princess fiona, princess bubblegum, princess buttercup, princess irulan, princess turandot, princess odette, princess kaguya, princess carolyn, princess cruises,
    lord voldemort, lord vader, lord farquaad, lord sauron, lord baelish, lord varys, lord peter wimsey, lord flashheart, lord fauntleroy, lord howe island, lord capulet, lord asriel, lord business,
    lady macbeth, lady antebellum, lady whistledown, lady bracknell, lady chatterley, lady dedlock, lady mary crawley, lady windermere, lady marmalade, lady penelope, lady violet bridgerton, lady danbury, lady olenna, lady catherine de bourgh,
    sir lancelot, sir galahad, sir gawain, sir toby belch, sir humphrey appleby, sir topham hatt, sir john falstaff, count dracula, count duckula, count dooku, count olaf, count vronsky, count von count, count orlok, count fosco,
    baron harkonnen, baron vladimir harkonnen, baron zemo, baron samedi, baron munchausen, baron hardup, duke nukem, duke orsino, duke leto, duke leto atreides, duke silver, earl grey, viscount bridgerton, marquis de carabas, tsar saltan, tsar bomba, kaiser chiefs, kaiser permanente
  `),
);
