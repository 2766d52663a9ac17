import { phraseList, wordSet } from '../../../word-lists.ts';

/**
 * Companies, places and things that bear a person's name or look like one. Written down from general knowledge
 * for this project.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
  phraseList(`
    shin bet, morgan stanley, goldman sachs, wells fargo, charles schwab, jp morgan, merrill lynch, lehman brothers, bear stearns, raymond james, edward jones,
    ernst young, eli lilly, baker hughes, rolling stone, foster wheeler, booz allen, marsh mclennan, rio tinto, booker mcconnell, wood mackenzie, standard life, red bull, johnson johnson, johnson controls, jack daniel, jim beam, johnnie walker, ben jerry, tim hortons,
    calvin klein, ralph lauren, tommy hilfiger, louis vuitton, yves saint laurent, christian dior, hugo boss, levi strauss, michael kors, kate spade, victoria secret,
    estée lauder, mary kay, elizabeth arden, max mara, paul smith, ted baker, john lewis, marks spencer, harvey nichols, austin reed, john deere, aston martin,
    rolls royce, alfa romeo, mercedes benz, harley davidson, mary jane, santa claus, uncle sam, john doe, jane doe, joe public, james bond, sherlock holmes,
    sandy hook, sandy hook elementary, harry potter, mickey mouse, donald duck, peter pan, robin hood, romeo juliet, bud light, pall mall, lloyd george house, sydney harbour,
    abu dhabi, abu ghraib, port stanley, san francisco, san diego, san antonio, san jose, san juan, santa fe, santa monica, santa barbara, santa cruz, santa clara,
    sierra leone, costa rica, puerto rico, burkina faso, sri lanka, el salvador, el paso, el alamo, los angeles, las vegas, st louis, saint louis, st petersburg, st paul,
    baton rouge, corpus christi, jersey city, kansas city, virginia beach, carson city, jefferson city, lincoln park, grant park, wayne county, orange county,
    victoria falls, lake victoria, charlotte amalie, georgia tech, virginia tech, madison avenue, madison square, wall street, fleet street, martha vineyard,
    good friday, black friday, ash wednesday, palm sunday, boxing day, anzac day, labor day, labour day, mardi gras, april fool,
    real madrid, aston villa, charlton athletic, austin texas, paris texas, florence italy, chad basin, jordan valley, israel palestine, christian aid, ali baba, al jazeera,
    al arabiya, al qaeda, al shabaab, boko haram, dow jones, russell group, jolly roger, tommy robinson house, standard chartered, allan border field, jane austen society,
    bin laden, hagia sophia, notre dame, taj mahal, angkor wat, ben gurion airport, charles de gaulle airport, john lennon airport, camp david, guantánamo bay,
    kim il sung square, ho chi minh, ho chi minh city, chiang mai, chiang rai, hong kong, phnom penh, kuala lumpur, port moresby, addis ababa, dar es salaam, tel aviv,
    le monde, le temps, le figaro, le soir, le matin, le point, le parisien, le devoir, le nouvelliste, le quotidien, le desk, le progrès, die zeit, die welt, die presse, der spiegel, der standard, de standaard, de morgen, betty ford, dorothy perkins, laura ashley, jo malone, jimmy choo, paddy power, william hill, arthur andersen, price waterhouse, thomas cook, michael page
  `),
);

/** What stands before the name of a ship. */
export const BEFORE_SHIPS = wordSet(
  'uss hms hmcs hmas hmnzs ins usns rms ss mv ms mt rfa uscgc frigate destroyer carrier submarine warship tanker ferry yacht schooner cutter trawler',
);

/** What is given a name with a title in it: `Queen Mab, the ferry`. */
export const NAMED_THINGS =
  wordSet(`yacht superyacht megayacht ship liner vessel boat ferry steamer paddle-steamer sailboat trawler schooner barge tanker freighter
  tugboat lifeboat locomotive hotel inn pub restaurant nightclub casino brand album film mare colt filly stallion racehorse
  gelding`);

/** What is called after a person, behind the article and the name: `the Okafor inquiry`. */
export const CALLED_AFTER_PEOPLE = wordSet(
  'commission inquiry enquiry report review committee panel tribunal doctrine amendment act memorial prize award trophy stadium foundation institute library lecture',
);
