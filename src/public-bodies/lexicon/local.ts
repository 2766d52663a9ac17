import type { BodyRow } from '../types.ts';

/**
 * Public bodies of towns, counties and regions, by the names that such bodies have in many places. Written down from
 * general knowledge for this project.
 */
export const LOCAL: readonly BodyRow[] = [
  { branch: 'executive', level: 'local', names: 'barangay' },
  {
    branch: 'legislative',
    level: 'local',
    names: `
      council, city council, town council, village council, borough council, county council, district council, parish council, community council, municipal council, metro council,
      common council, community board, board of aldermen, board of selectmen, select board, city commission, county commission, town commission, county board, village board,
      town board, board of trustees of the village, board of supervisors, board of commissioners, county commissioners, board of chosen freeholders, county legislature,
      board of freeholders, board of estimate, quorum court, fiscal court, commissioners court, police jury, metropolitan council, city assembly, metropolitan assembly,
      municipal assembly, district assembly, ward committee, village assembly, village development committee, neighborhood council, neighbourhood council, barangay council,
      sangguniang panlungsod, sangguniang bayan, gram panchayat, zilla parishad, panchayat samiti, nagar palika, nagar panchayat, municipal corporation, cantonment board,
      union parishad, upazila parishad, pradeshiya sabha, urban council, rural council, town hall, city hall, city parliament, local council, tribal council, band council,
      city parks committee, mayoral committee, council chamber, council of governments, county assembly, unitary authority, mairie, ayuntamiento, stadtrat, bürgerschaft`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      medical examiner, tourism board, tourist board, tourism authority, mta, septa, bart, wmata, mbta, cta, nycha, lacmta, njtransit, nj transit, metra, trimet, marta,
      dcps, lausd, school board, board of education, school committee, school district, unified school district, independent school district, public schools, city schools, county schools,
      department of education of the city, library board, board of health, health board, public health department, health district, health trust, nhs trust, primary care trust,
      planning board, planning committee, planning department, zoning board, zoning commission, board of zoning appeals, board of adjustment, licensing committee,
      landmarks preservation commission, historic preservation commission, transportation planning organization, metropolitan planning organization, regional planning council,
      transit authority, transit agency, transit system, transit district, transportation authority, metropolitan transportation authority, public transit, rapid transit, bus authority,
      expressway authority, turnpike authority, turnpike commission, toll authority, bridge authority, port authority, port commission, airport authority, aviation department,
      aviation authority, airport commission, seaport, port district, harbor commission, harbour authority, parking authority, housing authority, housing agency, redevelopment agency,
      redevelopment authority, community redevelopment agency, downtown development authority, economic development corporation, industrial development agency, land bank,
      convention and visitors bureau, water district, water management district, water authority, water board, water department, water utility, sewer authority, sewerage board,
      sanitation district, sanitation department, irrigation district, flood control district, conservation district, fire district, fire authority, fire brigade, fire department,
      fire rescue, fire and rescue service, ambulance service, emergency management, office of emergency management, emergency services, civil protection agency,
      parks department, parks and recreation, parks and recreation department, park district, recreation department, public works, public works department, department of public works,
      department of buildings, buildings department, department of sanitation,
      child protective services, election board, board of elections, elections office, elections department,
      registrar’s office, county clerk’s office, medical examiner’s office, coroner’s office, ethics commission, human resources department of the city, city attorney’s office,
      comptroller’s office, controller’s office, assessor’s office, tax collector’s office, mayor’s office, governor’s office, city manager’s office, public utility commission,
      public utilities commission, public service commission of the state, utilities board, utility board, gaming commission, liquor control board, lottery commission,
      racing commission, arts council, housing department, building department, code enforcement, animal control, animal services, local education authority, pension board,
      retirement board, board of regents, civilian complaint review board, police commission, police board, police review board, fire commission, civil service board, charter commission`,
  },
  {
    branch: 'police',
    level: 'local',
    names: `
      police department, police service, police force, police bureau, police division, police station, county police, city police, state police, highway patrol, sheriff’s office,
      sheriff’s department, constabulary, metro police, transport police, british transport police, police authority, public safety department, department of public safety,
      homicide unit, narcotics bureau, harbor patrol, gardaí, police command, regional police, provincial police, municipal police, local police, kotwali police`,
  },
  {
    branch: 'judicial',
    level: 'local',
    names: `
      district attorney’s office, state’s attorney’s office, public defender’s office, u.s. attorney’s office, sheriff court, county court, municipal court, family court,
      juvenile court, probate court, superior court, magistrate’s court, magistrates’ court, sessions court, coroner’s court, labour court, land court, administrative court,
      regional court, city court, justice court, traffic court, surrogate’s court, chancery court, tax court, bankruptcy court`,
  },
];
