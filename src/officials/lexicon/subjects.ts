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
