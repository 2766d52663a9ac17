import type { OfficeRow } from './types.ts';

/**
 * Offices of several words whose last word, or the one before `of`, is no office by itself or one of anybody’s; `open`
 * where companies have them as well. Written down from general knowledge for this project.
 */
export const COMPOUNDS: readonly OfficeRow[] = [
  {
    branch: 'administration',
    level: 'local',
    standing: 'public',
    heads: `
      harbor master, harbour master, city engineer, county engineer, town engineer, borough engineer, municipal engineer, district engineer, state engineer, city surveyor, county surveyor,
      county recorder, city recorder, recorder of deeds, register of deeds, registrar of deeds, register of wills, registrar of voters, registrar of births,
      city solicitor, county solicitor, borough solicitor, town solicitor, village solicitor, county librarian, city librarian, county archaeologist, city archivist,
      medical officer of health, chief building official, chief building officer, block development officer, district development officer, district education officer,
      block education officer, basic education officer, chief education officer, district health officer, district medical officer, chief district officer,
      block medical officer, divisional forest officer, district forest officer, range forest officer, forest supervisor, circle officer, revenue officer, executive officer of the municipality,
      upazila nirbahi officer, sub-divisional officer, subdivisional officer, sub divisional officer, district information officer, district agriculture officer,
      returning officer, deputy returning officer, town planning officer, school trustee, township trustee, village trustee,
      town trustee, building inspector, deputy collector, district collector, additional collector, forest officer, tax collector, library trustee, government agent, assistant government agent, divisional secretary, district secretary, panchayat secretary, village secretary, subdistrict head,
      emergency manager, county emergency coordinator, fire warden, fire captain, battalion chief, division chief, deputy fire chief, superintending engineer, chief municipal officer, district returning officer, assistant returning officer,
      village executive officer, ward executive officer, regional administrative secretary, district administrative secretary, district executive director, district security officer,
      divisional officer, senior divisional officer, sub-county administrator, county administrator, parish president, police juror, director of audit, director of works, director of public works, commissioner of works, chief municipal inspector,
      district police officer, regional police officer, district public prosecutor, sole administrator, zonal administrator, zone administrator, woreda administrator, kebele administrator, district administrator, provincial administrator, municipal administrator, city administrator, town administrator, village administrator, borough administrator, ward administrator, civil registrar, chief civil registrar, district commissioner, divisional commissioner`,
  },
  {
    branch: 'executive',
    level: 'local',
    standing: 'public',
    heads: `
      sub-county chief, subcounty chief, village chief, area chief, location chief, assistant chief, paramount chief, senior chief, grand chief, band chief, traditional chief,
      tribal chief, principal chief, town chief, clan chief, village headman, group village headman, gram pradhan, village pradhan, ward president, ward chair, ward chairman, ward chairperson,
      ward chairwoman, ward member, ward representative, union parishad chairman, upazila chairman, panchayat president, panchayat member, barangay kagawad, barangay official,
      tribal president, tribal chairman, tribal chairwoman, tribal chair, municipal president, municipal chief executive, metropolitan chief executive, district chief executive, commune chief, hamlet chief, subdistrict chief, cercle commander, local government chairman, caretaker committee chairman,
      punong barangay, barangay captain, barangay chairman, barangay chairwoman, barangay chairperson, datuk bandar, wali kota, chef de daïra, king's commissioner, head of executive power, school superintendent, schools superintendent, community chairman`,
  },
  {
    branch: 'administration',
    level: 'national',
    standing: 'public',
    heads: `
      chief electoral officer, chief election officer, chief of protocol, government statistician, chief statistician, national statistician, state geologist, state climatologist, state archaeologist,
      state veterinarian, state librarian, state archivist, state epidemiologist, state pathologist, government pathologist, chief pathologist, state medical examiner, town moderator, government chemist, government geologist, government scientist, national librarian,
      chief veterinary officer, chief scientific adviser, chief scientific advisor, resident district commissioner, chief wildlife warden, insurance commissioner,
      fed chair, fed chairman, fed governor, fed vice chair, fed president, commissioner of insurance, financial secretary, keeper of the privy purse, master of the household, head of the royal court, chief royal adviser, 
      election supervisor, supervisor of elections, chief of civil defence, chief of civil defense, head of civil protection, chief of civil protection, accountant general, receiver general, chief of the royal household, chief registrar, chief planner, registrar of political parties, registrar of companies, registrar of societies, registrar of trade unions,
      evidence leader, chief evidence leader, government actuary, deputy government actuary, registrar of cooperatives, registrar of co-operatives, registrar of persons, registrar of lands, registrar of titles, registrar of motor vehicles, master of the mint`,
  },
  {
    branch: 'administration',
    level: 'national',
    standing: 'open',
    heads:
      'chief medical officer, chief nursing officer, chief health officer, chief dental officer, chief public health officer, chief hydrologist, executive engineer, assistant executive engineer',
  },
  {
    branch: 'executive',
    level: 'national',
    standing: 'public',
    heads: `additional secretary, joint secretary, under secretary, permanent under secretary, parliamentary under secretary, second permanent secretary, first vice president,
      second vice president, syndic general, captain regent, raja muda, yang di-pertuan agong, yang di-pertua negeri, third vice president, executive vice president of the republic, transitional president, first deputy president, head of state, head of government,
      state councillor, garde des sceaux, keeper of the seals, drug czar, drug tsar, border czar, vaccine czar, climate czar, energy czar, housing czar, homelessness czar, transport tsar, economic czar, presiding council chairman`,
  },
  {
    branch: 'judicial',
    level: 'national',
    standing: 'public',
    heads: `public defender, investigating judge, examining magistrate, sentencing judge, examining judge, investigating magistrate, procurator fiscal, independent counsel, corporation counsel, city counsel, county counsel, town counsel, village counsel, crown counsel, state counsel, commonwealth's attorney, prosecuting attorney,
      master of the rolls, clerk of courts, clerk of court, court master, sheriff depute, crown solicitor, treasury solicitor, defensor del pueblo, avocat général, commissaire du gouvernement, government commissioner, human rights procurator, people's advocate, chancellor of justice, state solicitor, director of public prosecutions`,
  },
  {
    branch: 'legislative',
    level: 'national',
    standing: 'public',
    heads:
      "ranking member, floor leader, presiding officer, deputy presiding officer, serjeant at arms, sergeant at arms, mother of the house, father of the house, clerk of the house, member of parliament, members of parliament, member of congress, members of congress, deputy marshal of the sejm, people's representative, nobles' representative, leas-cheann comhairle, ceann comhairle",
  },
  {
    branch: 'diplomatic',
    level: 'international',
    standing: 'public',
    heads:
      'resident and humanitarian coordinator, permanent representative, permanent representatives, special representative, deputy permanent representative, resident coordinator, head of mission, deputy head of mission, high representative, special rapporteur',
  },
  {
    branch: 'military',
    level: 'national',
    standing: 'public',
    heads: `
      flight lieutenant, squadron leader, wing commander, group captain, pilot officer, flying officer, warrant officer, chief warrant officer, petty officer, chief petty officer,
      second lieutenant, first lieutenant, sub lieutenant, lance corporal, lance naik, lance havildar, lance dafadar, leading seaman, able seaman, master seaman, flight sergeant, theatre commander, theater commander, garrison commander,
      base commander, wing leader, chief of the general staff, chief of general staff, chief of the defence staff, chief of defence staff, chief of naval staff, chief of air staff,
      chief of the air staff, chief of the naval staff, chief of army staff, field officer, company commander, platoon commander, squadron commander, corps commander, zone commander`,
  },
  {
    branch: 'police',
    level: 'local',
    standing: 'public',
    heads:
      'special agent, special agents, chief deputy, circle inspector, station house officer, officer commanding station, task force commander, area commander, divisional police officer, station commander, resident agent, top cop, officer commanding police division',
  },
  {
    branch: 'legislative',
    level: 'national',
    standing: 'public',
    heads: `
      finance critic, health critic, housing critic, education critic, justice critic, labour critic, transport critic, transportation critic, energy critic, environment critic, immigration critic, defence critic,
      foreign affairs critic, public safety critic, agriculture critic, ethics critic, treasury critic, infrastructure critic, natural resources critic, social services critic, seniors critic, childcare critic,
      child care critic, indigenous affairs critic, heritage critic, fisheries critic, forestry critic, tourism critic, trade critic, municipal affairs critic, attorney general critic, long-term care critic, mental health critic, economic development critic`,
  },
];
