/** Fields of policy, from the names of ministries and agencies of many countries; written down by hand. */

import { wordSet } from '../../word-lists.ts';

/** Fields of policy: a secretary of one of them sits in a cabinet. */
export const FIELDS_OF_SECRETARIES = wordSet(`
  chief permanent principal
  home foreign defence defense health care education transport transportation energy environment justice culture treasury
  interior labor labour housing trade business commerce agriculture finance science technology work pensions climate
  petroleum power aviation railways shipping maritime mines irrigation revenue establishment narcotics
  planning tourism fisheries communities equalities levelling war navy army state northern wales scottish welsh
  development press digital media sport sports social security veterans economy economic cabinet colonial rural net-zero
  water textiles information broadcasting forests minerals excise taxation panchayat
`);

/** Further fields, of offices that several of them are joined in. */
export const FURTHER_FIELDS = wordSet(`
  police crime industry innovation employment enterprise arts education women youth family families children
  disability infrastructure regional local government cities land water forests forestry mines mining minerals
  petroleum power aviation shipping railways immigration citizenship multicultural indigenous consumer affairs
  cooperatives religious cultural heritage technical vocational higher skills parliamentary fire rescue parks
  recreation roads buildings customs excise securities fish fisheries ethics competition drug food
  conservation wildlife gaming alcohol liquor drugs firearms explosives weights measures
`);

/** Fields of the departments of towns and counties. */
export const FIELDS_OF_TOWNS = wordSet(`
  engineering works planning zoning utilities sewer sewers wastewater stormwater drainage streets highways sanitation
  libraries inspections permits safety emergency emergencies transit traffic parking elections budget corrections
  assessment licensing code codes enforcement recycling waste cemeteries bylaw bylaws
`);

/** Further fields that towns have, and companies as well. */
export const FIELDS_OF_COMPANIES_TOO = wordSet(
  'services service development management resources community facilities maintenance fleet property public municipal solid building human',
);

/** What those do who serve somebody in office, or a candidate: `communications director`. */
export const FIELDS_OF_AIDES = wordSet(
  'communications communication press media political policy legislative scheduling speechwriting',
);
