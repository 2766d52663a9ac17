import { wordSet } from '../../word-lists.ts';

/** Words in the name of a council, agency or commission that show it for no public body's. Collected by hand. */
export const NOT_PUBLIC: ReadonlySet<string> = wordSet(`
inc inc. corp corp. ltd ltd. llc plc gmbh news press travel advertising talent modelling modeling estate recruitment retail retailers business industry industries
jewish jews muslims christians muslim islamic christian catholic methodist baptist anglican evangelical church churches interfaith hindu sikh buddhist
trade tourism hospitality dairy poultry petroleum restaurant hotel manufacturers exporters growers farmers teachers nurses doctors students workers employers
realtors builders brewers lawyers bar chamber olympic football soccer cricket rugby athletic gas aluminum aluminium cement rifle gun
liberation resistance nationalities salvation rebel separatist
partners capital holdings group foundation campaign party associates consulting
athletics swimming cycling skating skiing tennis golf rowing chess hockey basketball volleyball baseball badminton motorsport fencing sailing surfing
players pilots drivers fishermen fishers journalists writers authors artists musicians actors directors producers editors publishers broadcasters advertisers elders rabbis imams bishops clergy
liberties rumour arbitration scouts student alumnae footballers cricketers golfers sportswomen
ulema methodists baptists presbyterian lutheran orthodox anglicans pentecostal adventist coptic ahmadiyya buddhists hindus sikhs evangelicals zionist scientology masonic rabbinical
shippers traders miners truckers hauliers bankers insurers landlords tenants homeowners parents alumni fans consumers patients survivors pensioners
shipowners landowners boatowners carriers importers distillers winemakers beekeepers
wine software toy apparel garment esports faculty remuneration bondholders
`);

/** What stands before somebody’s name and makes no body of it: `Team Hart`, `Storm Ann`, `Mr Lee`. Collected by hand. */
export const OPENS_NO_BODY = wordSet(`
team camp storm hurricane cyclone typhoon operation campaign mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady saint st
st. uncle aunt
`);
