import { addTo } from '../../lists.ts';
import { phraseList, wordsOfName } from '../../word-lists.ts';

/**
 * Companies, associations, charities and institutes whose names have words of public bodies or of places in them.
 * Written down from general knowledge for this project.
 */
const PRIVATE_BODIES = phraseList(`
  business council, council on foreign relations, council on american-islamic relations, atlantic council, airports council, world jewish congress, jewish congress, labour congress,
  labor congress, transport congress, youth congress, mahila congress, workers congress, workers’ congress, students congress, science congress, zionist congress, uyghur congress, indigenous congress, employers congress,
  trades union congress, trade union congress, trade unions congress, congress of trade unions, congress of south african trade unions, building trades council, council of churches,
  pork council, beef council, press council, retail council, natural resources defense council, resources defense council, dairy council, tourism council, travel and tourism council, export council,
  tech council, chemistry council, muslim council, council of mosques, council for social service, council of voluntary organisations,
  royal college, royal society, royal institute, royal institution, royal academy, royal bank, royal pharmaceutical society, royal town planning institute, royal horticultural society,
  royal opera house, royal shakespeare company, royal dutch shell, royal caribbean, national trust, national australia bank, chatham house, brookings institution, rand corporation,
  heritage foundation, urban institute, cato institute, policy exchange, policy institute, policy center, policy centre, policy forum, policy group, center for policy, centre for policy,
  center for biological diversity, southern poverty law center, brennan center, national immigration law center, innocence project, human rights watch, human rights first, human rights campaign,
  human rights foundation, human rights center, human rights network, judicial watch, court watch, public citizen, public radio, public storage, state farm, state street,
  federal express, general electric, general motors, general mills, duke energy, dominion energy, nextera energy, southern company, thames water, anglian water, southern water, yorkshire water, south west water,
  severn trent, united utilities, wessex water, affinity water, water uk, energy uk, universities uk, age uk, cancer research uk, border angels, health justice, immigration equality, education trust,
  environmental defense fund, housing trust, housing association, police federation, police officers association, police officers’ association, police benevolent association, police union, police foundation, prison officers’ association,
  prison officers association, fire brigades union, firefighters association, fraternal order of police, fraternal order, border patrol council, border patrol union, air line pilots association, correctional officers association,
  sheriffs’ association, sheriffs association, chiefs of police association, mayors association, school boards association, school board association, county association, municipal league, municipal association, public schools foundation,
  education association, environment forum, trade union, federal union, federation of government employees, government employees union, civil service union, public service alliance, civil service association, public service association,
  citizens union, city club, city fc, town fc, country club, united city, county fc, army fc, police fc, police sc,
  commonwealth bank, regions bank, citizens bank, international committee of the red cross, red cross, world economic forum, world wildlife fund, world vision,
  world athletics, world rugby, world aquatics, international olympic committee, olympic committee, paralympic committee, international air transport association, international crisis group, crisis group, international rescue committee,
  norwegian refugee council, danish refugee council, refugee council, refugees international, immigrant rights coalition, peace now, peace institute, institute of peace research, defence league, defense league, defense fund, legal defense fund,
  army reserve association, national guard association, veterans of foreign wars, american legion, legion, wounded warrior project, student government, students’ council, student council, student union, student senate, faculty senate,
  academic senate, university senate, faculty council, university council, parent council, parents council, tenants council, works council, parochial church council, family court watch, taxpayers association, taxpayers alliance, national taxpayers union,
  democratic national committee, republican national committee, national committee, anti-doping agency, wada, aiu, msf, unison, unite, parents’ council, athletics integrity unit, court of arbitration for sport,
  trades council, trades and labour council, labour council, labor council, waffle house, opera house, publishing house, auction house, coffee house, fashion house, guest house, steak house, trading house, record house,
  lebanese forces, rapid support forces, allied democratic forces, syrian democratic forces, nhs confederation, employers confederation, employers’ confederation,
  salvation army, church army, barmy army, lord’s resistance army, free syrian army, syrian national army, arakan army, national liberation army, kosovo liberation army,
  balochistan liberation army, oromo liberation army, irish republican army, new people’s army, kachin independence army, united wa state army, shan state army, national resistance army,
  red army faction, islamic army, mahdi army, wagner group,
  recruitment agency, recruiting agency, employment agency, staffing agency, temp agency, modelling agency, model agency, marketing agency, pr agency, public relations agency, communications agency, creative agency,
  digital agency, branding agency, design agency, literary agency, casting agency, booking agency, letting agency, lettings agency, ticket agency, dating agency, detective agency, collection agency, tourist agency,
  shipping agency, crewing agency, manning agency, media agency, sports agency, photo agency, picture agency, press agency, events agency, maid agency, nanny agency, au pair agency, real estate agency, property agency,
  insurance agency, polling agency,
  copper mines, gold mines, silver mines, diamond mines, platinum mines, coal mines, emerald mines, nickel mines, zinc mines, iron mines, tea estates, sugar mills, textile mills,
  farm bureau, better business bureau, credit bureau, news agency, ad agency, advertising agency, travel agency, talent agency, rating agency, ratings agency, estate agency, modeling agency
`);

const byFirstWord = (): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const byWord = new Map<string, (readonly string[])[]>();
  for (const name of PRIVATE_BODIES) {
    const words = wordsOfName(name);
    addTo(byWord, words[0] ?? '', words);
  }
  return byWord;
};

/** The names of private bodies, word by word, under their first words. */
export const PRIVATE_BODIES_BY_WORD = byFirstWord();
