import { phraseList } from '../../word-lists.ts';

/**
 * Names in the lexicon of public bodies that private ones go by as well: beside an office they tell of a public one, by
 * themselves they do not. Written down from general knowledge for this project.
 */
export const ALSO_PRIVATE: ReadonlySet<string> = new Set(
  phraseList(`
    faraja, biomedical centre, development board, statistics institute, statistical institute, city corporation, wildlife department, passport office, national bank, land bank, development bank, central railway, eastern railway, western railway, northern railway, southern railway,
    nordic investment bank, caribbean development bank, royal mail, metro rail, rapid transit, transit system, public transit,
    commonwealth foundation, adaptation fund, economic development corporation, national insurance institute, upper house, lower house,
    seaport, council chamber, committee p, fish and game, water utility, interior health, northern health, executive power,
    control union, medical council, law society, press council, chamber of commerce, board of trade, central bureau, public schools,
    city schools, county schools, crisis management center, tourism council of bhutan, royal household, nepal oil corporation
  `),
);
