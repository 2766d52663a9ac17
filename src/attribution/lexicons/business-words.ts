import { wordSet } from '../../word-lists.ts';

/** Words for businesses, and for what is none. Collected by hand. */

/** Nouns for businesses by any trade, where a guild or a club is one of its own. */
export const BUSINESSES = wordSet(`
giant company firm group corporation conglomerate business startup start-up maker manufacturer operator
retailer chain carrier developer supplier producer provider lender insurer brand platform publisher
distributor exporter importer miner driller builder shipper utility wholesaler multinational studio label
contractor subsidiary app portal carmaker automaker chipmaker airline supermarket brewer bookmaker marketplace
`);

/** Nouns that take up a business or a body like one, and many another thing as well: `the wealth manager`. */
const ALSO_BUSINESSES = wordSet('bank manager club charity broker brokerage consultancy');

/** Whether a noun may take up a business that was named before. */
export const isBusinessNoun = (word: string): boolean =>
  BUSINESSES.has(word) || ALSO_BUSINESSES.has(word);

/** Bodies that are no business: `the firm` is not its union. */
export const NO_BUSINESSES =
  /^(?:unions?|party|charity|club|university|college|school|hospital|church|association|federation|campaign|foundation|movement|institute|league)$/;

/** Words in the names of those who speak of companies: whoever invests in them, rates and watches them. */
export const COMMENTATORS = wordSet(
  'capital securities research watch investments analytics ratings markets advisors advisers equities intelligence observatory monitor',
);

const EPITHET =
  /-(?:based|headquartered|listed|traded|owned|backed|run|led|controlled|born|area)$/u;

/** Whether a word says where a body is, or whose: `the Osaka-based company`, `State-owned Gazprom`. */
export const isEpithet = (word: string): boolean => word.includes('-') && EPITHET.test(word);

/** Commercial banks that are called after a state. */
export const PRIVATE_BANKS = wordSet(
  'america china ireland scotland india cyprus georgia queensland',
);

/** Words before `agency` or `body` that make a private one of it: `the rating agency`, `the trade body`. */
export const PRIVATE_SORT =
  /^(?:aid|relief|ratings?|credit|trade|governing|industry|advertising|ad|travel|recruitment|staffing|talent|estate|real-estate|adoption|charity|professional|umbrella|student|rights|marketing|pr|escort|model(?:l?ing)?|sports?|football)$/;

/** What sort of business a name is, where a sentence starts with it: `Broker Peel Hunt said`. */
export const SORT_OF_BUSINESS = wordSet(`
broker brokerage charity startup start-up consultancy conglomerate brewer automaker drugmaker miner pollster manufacturer retailer operator developer supplier contractor applicant landlord insurer lender
publisher airline carmaker chipmaker supermarket housebuilder bookmaker
`);
