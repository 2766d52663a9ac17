import type { OfficeRow } from './types.ts';

/**
 * Members and officers of parliaments, congresses, assemblies and councils. Written down from general
 * knowledge for this project.
 */
export const LEGISLATIVE: readonly OfficeRow[] = [
  {
    branch: 'legislative',
    level: 'national',
    standing: 'public',
    heads: `incumbent incumbents tempore tem senator senators senator-elect sen sen. sens sens. congressman congresswoman congressmen congresswomen
      congressmember congressperson rep rep. reps reps. lawmaker lawmakers legislator legislators mp mps td tds mk mks mhp
      parliamentarian parliamentarians peer peers delegate-elect backbencher backbenchers frontbencher
      frontbenchers baroness viscount viscountess lord lords whip whips congressman-elect congresswoman-elect representative-elect
      bundestag-member minority-leader majority-leader deputy-speaker diputado diputada deputado deputada
      senador senadora knessetmember parliamentary-leader shadow-minister ex-mp crossbencher senator-designate
      stortingsmember comhairle cathaoirleach marshal-of-the-sejm member-elect mna-elect mp-elect`,
  },
  {
    branch: 'legislative',
    level: 'national',
    standing: 'open',
    heads: `speaker representative representatives deputy deputies delegate delegates member members`,
  },
  {
    branch: 'legislative',
    level: 'international',
    standing: 'public',
    heads: 'mep meps eurodeputy europarliamentarian euro-mp',
  },
  {
    branch: 'legislative',
    level: 'regional',
    standing: 'public',
    heads: `msp msps mla mlas mpp mpps mna mnas ms-elect mlc mlcs assemblyman assemblywoman assemblymember
      assemblymembers assemblymen assemblyperson burgess mhk mdc mps-provincial
      mpa mpas mpl mpls mha mhr mca mcas`,
  },
  {
    branch: 'legislative',
    level: 'local',
    standing: 'public',
    heads: `councilman councilwoman councilmember councilmembers councilmen councilperson councillor councillors
      councilor councilors alderman aldermen alderwoman alderperson selectman selectwoman selectmen freeholder
      cllr cllr. cllrs coun. couns. cr cr. ald. del. concejal concejala vereador vereadora supervisor-elect councilor-at-large gemeinderat
      corporator corporators ward-councillor`,
  },
];
