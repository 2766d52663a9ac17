/** Those whose councils and committees are no state’s. Collected by hand: callings, and plain people. */
import { wordSet } from '../../word-lists.ts';

/** What such people sit in. */
export const BODIES_OF_PEOPLE = wordSet('council committee assembly');

/** Those who have one of their own: `the doctors’ committee`. */
export const PEOPLE_WITH_COUNCILS = wordSet(`
  shipowners landowners landlords boatowners carriers hauliers truckers growers ranchers brewers bakers bankers insurers exporters importers
  manufacturers producers retailers publishers broadcasters builders developers shippers operators distillers winemakers beekeepers
  doctors physicians surgeons nurses midwives pharmacists medics interns teachers professors lecturers academics scientists engineers
  architects lawyers writers artists actors musicians journalists editors employees workers staff miners drivers pilots sailors
  dockers farmers fishermen fishers traders vendors shopkeepers merchants parents residents tenants homeowners owners neighbors neighbours
  villagers students pupils patients prisoners inmates detainees shareholders creditors investors bondholders depositors members
  fans supporters players athletes referees alumni volunteers survivors victims relatives families mothers women users passengers
  commuters consumers customers migrants strikers protesters
  shipbuilders breeders millers butchers hoteliers wholesalers grocers brokers planters herders
`);

/** What makes one of theirs without an owner’s ending: `strike committee`. */
export const THEIRS_ALONE = wordSet(
  'strike works workers action bargaining parents residents tenants homeowners students staff employees fan fans alumni faculty rabbinical rabbinic church parochial presbyteral ulema ulama clerical interfaith',
);
