import type { OfficeRow } from './types.ts';

/**
 * Heads of state, of government, of its departments, of regions and of towns, as news in English words them
 * all over the world. Written down from general knowledge for this project.
 */
export const EXECUTIVE: readonly OfficeRow[] = [
  {
    branch: 'executive',
    level: 'national',
    standing: 'public',
    heads: `pm potus king queen emir sultan monarch emperor empress pope pontiff kaiser shah premier vice-premier
      vice-president chancellor vice-chancellor-designate taoiseach tanaiste tánaiste ayatollah prime-minister crown-prince
      president-elect prime-minister-elect president-designate caudillo junta-leader maharaja maharajah king-elect
      vice-president-elect co-prince statsminister bundeskanzler bundespräsident rais raïs`,
  },
  {
    branch: 'executive',
    level: 'national',
    standing: 'open',
    heads: `president presidents co-president leader leaders co-leader prince princess ruler strongman
      dictator autocrat`,
  },
  {
    branch: 'executive',
    level: 'national',
    standing: 'public',
    heads: `minister ministers ministers-elect undersecretary under-secretary under-secretary-general
      vice-minister deputy-minister postmaster-general paymaster-general cabinet-secretary minister-president
      vizier subsecretary viceminister minister-designate secretary-designate minister-counsellor-designate
      co-minister minister-in-waiting remembrancer lord-chamberlain`,
  },
  {
    branch: 'executive',
    level: 'national',
    standing: 'open',
    heads: 'secretary secretaries czar tsar treasurer secretary-treasurer',
  },
  {
    branch: 'executive',
    level: 'regional',
    standing: 'public',
    heads: `governor governors gov gov. govs. lieutenant-governor lieutenant-governors governor-general governor-elect
      oblast-governor gubernator gubernatora wali mec mmc prefect prefects préfet sub-prefect subprefect voivode wojewoda
      landeshauptmann landrat statthalter menteri besar bupati gubernur akim hokim khokim
      intendant intendente ispán subgovernor župan jarl alake ooni mutasarrif kaymakam lendakari lehendakari
      tehsildar naib-tehsildar mamlatdar kabaka asantehene okyenhene custos olubadan oluwo alaafin omukama litunga
      ministerpräsident lieutenant-governor-elect emirate-governor`,
  },
  {
    branch: 'executive',
    level: 'local',
    standing: 'public',
    heads: `mayor mayors mayor-elect vice-mayor deputy-mayor mayoress co-mayor reeve provost burgomaster burgermeister
      oberbürgermeister bürgermeister sarpanch upazila-chairman alcalde alcaldesa prefeito syndic maire
      starosta syndic-general walikota camat lurah mukhtar omda podestà kagawad kapitan regent headman headwoman pradhan mukhiya portreeve bailie
      county-executive comptroller assessor boro-president lord-mayor`,
  },
  {
    branch: 'executive',
    level: 'local',
    standing: 'open',
    heads: 'supervisor superintendent manager auditor surveyor convener convenor executive',
  },
];
