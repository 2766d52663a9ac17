/** Those whose councils and committees are no state’s. Collected by hand: callings, and plain people. */
import { wordSet } from '../../word-lists.ts';

/** What such people sit in. */
export const BODIES_OF_PEOPLE = wordSet('council committee assembly');

/** Those who have one of their own: `the doctors’ committee`. */
export const PEOPLE_WITH_COUNCILS = wordSet(`
  doctors physicians surgeons nurses midwives pharmacists medics interns teachers professors lecturers academics scientists engineers
  architects lawyers writers artists actors musicians journalists editors employees workers staff miners drivers pilots sailors
  dockers farmers fishermen fishers traders vendors shopkeepers merchants parents residents tenants homeowners owners neighbors neighbours
  villagers students pupils patients prisoners inmates detainees shareholders creditors investors bondholders depositors members
  fans supporters players athletes referees alumni volunteers survivors victims relatives families mothers women users passengers
  commuters consumers customers migrants strikers protesters
  shipowners shipbuilders shippers importers exporters producers growers breeders millers brewers bakers butchers hoteliers manufacturers
  retailers wholesalers grocers brokers bankers insurers publishers broadcasters builders developers landlords planters ranchers herders
`);

/** What makes one of theirs without an owner’s ending: `strike committee`. */
export const THEIRS_ALONE = wordSet(
  'strike works workers action bargaining parents residents tenants homeowners students staff employees fan fans alumni faculty rabbinical rabbinic church parochial presbyteral ulema ulama clerical interfaith',
);
