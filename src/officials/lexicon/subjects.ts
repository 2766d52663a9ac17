/** Words that tell what a text is about; written down by hand. */

import { wordSet } from '../../word-lists.ts';

/** What an article on the affairs of a state speaks of. */
export const STATE_AFFAIRS = wordSet(`
  parliament cabinet minister ministers constitution constitutional coup junta troops election elections opposition
  referendum lawmakers sanctions treaty summit embassy decree presidential ceasefire inauguration impeachment republic
  inaugurated sworn vetoed government regime congress senate lawmaker presidency political governor
`);

/** What else has presidents. */
export const OTHERS_WITH_PRESIDENTS = wordSet(`
  university college campus club federation league company firm association union foundation institute shareholders
  chamber society team network school hospital museum board
`);

/** What an article on a trade union from within speaks of besides the union. */
export const UNION_AFFAIRS = wordSet(`
  teamsters locals local's delegates contract contracts bargaining bargained rank-and-file stewards steward
  ratify ratified ratification dues organizers organising organizing unionize unionized picket pickets concessions
`);

/** Words for a union itself. */
export const UNIONS = wordSet('union unions teamsters locals');

/** India's parties, houses and capital: in its news the Congress is a party. */
export const OF_INDIA = wordSet(
  'bjp aap lok rajya mla india indian delhi tmc rajasthan gujarat maharashtra karnataka kerala bihar haryana odisha telangana assam mumbai kolkata chennai hyderabad bengaluru',
);

/** What has finance directors without being a company. */
export const KEEPS_BOOKS = wordSet(
  'canton cantonal council municipality municipal township borough county mayor councillors aldermen',
);

/** Words for those who have a chief of staff and govern. */
export const SERVED_BY_STAFF = wordSet(`
  governor governor's mayor minister premier chancellor senator congressman congresswoman taoiseach cabinet army military
  presidential
`);

/** What has a chief of staff besides. */
export const OTHERS_WITH_STAFF = wordSet(`
  hospital hospitals clinic clinics surgeon surgeons ceo company university college bishop archbishop diocese
`);

/** Nouns for public bodies that have a spokesman; a court has none as a rule. */
export const BODIES_WITH_SPEAKERS = wordSet(`
  ministry department government police agency commission council authority army navy military parliament embassy consulate
  bureau directorate secretariat constabulary gendarmerie presidency administration inspectorate municipality
`);

/** What has a spokesman besides, and is no public body. */
export const OTHERS_WITH_SPEAKERS = wordSet(`
  university college hospital clinic school museum network theatre theater festival orchestra hotel port mine plant bank family
`);

/** Words for those who are many, which are among the words of private bodies and name none by themselves. */
export const PEOPLE_AND_THINGS = wordSet(`
  supporters residents tenants homeowners shareholders investors miners farmers traders teachers doctors nurses students drivers
  fishermen hauliers hoteliers bakers bankers lawyers shopkeepers transporters truckers growers ranchers advocates activists
  sales product design creative trial study experiment film movie
`);

/** What a speaker is of who speaks to guests, and presides over no chamber. */
export const OCCASIONS = wordSet(`
  evening night day week month year afternoon morning dinner gala banquet luncheon breakfast ceremony event commencement
  graduation convocation wedding funeral symposium seminar workshop webinar
`);

/** What the news of Wales speaks of, where `MS` is a seat in its parliament. */
export const OF_WALES = wordSet('wales welsh senedd plaid cardiff');

/** What a chief executive governs. */
export const HONG_KONG = wordSet('hong kong macau macao');

/** What only the affairs of a city like that speak of, which the news of a firm there does not. */
export const GOVERNED_THERE = wordSet(
  'lawmaker lawmakers legislative legco policy government security',
);

/** What the news of Nigeria and Ghana speaks of, where many a notable is called `Chief`. */
export const OF_WEST_AFRICA = wordSet(`
  nigeria nigerian nigerians ghana ghanaian ghanaians naira cedi cedis abuja lagos accra kumasi ibadan kano kaduna enugu onitsha
  owerri abeokuta akure ilorin benin calabar uyo asaba yenagoa warri ogun osun oyo ekiti ondo anambra ebonyi abia bayelsa
  akwa kwara kogi benue yoruba igbo ijaw urhobo efik edo itsekiri ashanti inec pdp apga npp ndc
`);

/** What has chiefs by office wherever it is. */
export const FIRE_AND_SHERIFFS = wordSet(
  'firefighter firefighters sheriff sheriffs county township fire-rescue paramedics dispatchers detective detectives troopers fbi sgt.',
);

/** What only news of companies speaks of: a committee `shares` views, and a town has `revenue`. */
export const BUSINESS = wordSet('shareholders shareholder dividend dividends');

/** What only those who play speak of: police have teams and squads, and fires break out in stadiums. */
export const SPORTS = wordSet(`
  innings wicket wickets wicketkeeper batsman batsmen batter batters batted batting bowler bowlers bowling umpire
  striker strikers midfield midfielder midfielders goalkeeper goalkeepers equaliser equalizer referee teammates team-mates
  winger wingers full-back full-backs centre-back centre-half fly-half scrum-half touchline dugout offside goalless hat-trick
  hamstring playoff playoffs play-offs quarterback quarterbacks touchdown touchdowns linebacker pitcher shortstop
  relegation kick-off kickoff half-time halftime semifinal semi-final quarterfinal quarter-final rebounds
  free-kick dribbling tackles try-line scrummage puck slapshot birdie bogey tiebreak tie-break
`);

/** What makes of a bank that of a state: `central bank`. */
export const BEFORE_BANK = wordSet('central reserve');

/** What does so behind `monetary`. */
export const BEHIND_MONETARY = wordSet('authority policy');

/** What the news of airlines and shipping speaks of, whose captains serve in no force. */
export const CRAFT = wordSet(`
  airline airlines pilots co-pilot cockpit airliner aircrew ferry ferries trawler tanker freighter cruise tugboat seafarers
  skipper cargo
`);

/** What has captains by rank. */
export const FORCES_TOLD_OF = wordSet(`
  army navy naval military police troops soldiers soldier battalion brigade regiment marines marine battalions coup junta
  airmen squadron sheriff sheriff's firefighters firefighter paramedics guard defence defense infantry troopers
`);

/** What has a provost besides a town in Scotland. */
export const CAMPUS = wordSet('university college campus faculty professors professor dean');

/** Where towns have provosts, and what those preside over. */
export const OF_SCOTLAND = wordSet('scotland scottish council councillor councillors snp burgh');

/** What the news of a party from within speaks of. */
export const PARTY_AFFAIRS = wordSet(`
  party party's factions faction politburo primaries cadres comrades delegates congress
`);

/** How far the branches of a party reach, and who stands in for whom. */
export const LEVELS_OF_PARTIES = wordSet('national provincial regional zonal state');

/** What clubs are called behind the name of their town, or alone. */
export const NAMES_OF_CLUBS = wordSet(
  'city town county united rovers athletic wanderers rangers albion villa palace forest hotspur wednesday orient',
);

/** What makes of a board that of a government. */
export const BEFORE_PUBLIC_BOARD = wordSet(
  'state county city town municipal federal national provincial school planning zoning parole elections electoral licensing',
);

/** Who heads the schools of a town. */
export const HEADS_OF_SCHOOL_DISTRICTS = wordSet('superintendent superintendents');

/** What such news tells of besides. */
export const OF_SCHOOL_DISTRICTS = wordSet(
  'school schools district teachers students pupils classrooms elementary kindergarten grade',
);

/** What runs hospitals for a state. */
export const OF_HEALTH_SERVICE = wordSet('nhs');

/** Words of the news of Nepal. */
export const OF_NEPAL = wordSet('nepal nepali nepalese nepal’s kathmandu');

/** What an office of a trust’s has in its words. */
export const OF_TRUSTS = wordSet(
  'trust hospital hospitals health board foundation chief executive medical nursing operating finance clinical',
);
