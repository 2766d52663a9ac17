import type { BodyRow } from '../types.ts';

/**
 * Agencies by the names that such bodies have in many states, and further ones by name. Written down from general
 * knowledge for this project.
 */
export const KINDS_OF_AGENCIES: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      centre for disease control, center for disease control, joint admissions and matriculation board, jamb, development board, biomedical centre,
      stats sa, statistical institute, statistics institute, meteorological institute, rtuk, rescue 1122, nab, ispr, chennai corporation,
      city corporation, metro rail corporation, indian railways, northern railway, southern railway, western railway, eastern railway, central railway,
      archaeological survey, botanical survey, zoological survey, ndrf, sdrf, indian space research organisation,
      defence research and development organisation, tneb, kseb, cag, eci, nta, ugc, nmc, cpcb, cgwb, rajuk, dhaka wasa, brta, biwta, bpdb,
      electricity board, department of hydrology and meteorology, department of meteorology, commission on human rights, philhealth, basarnas, lta,
      nea, pub, mas, cpf board, sfa, scdf, taiwan centers for disease control, financial supervisory service, financial supervisory commission,
      securities and investments commission, esafety, esafety commission, ambulance victoria, maritime nz, geonet, gns science, oranga tamariki,
      kāinga ora, niwa, watercare, auckland transport, wildfire service, ttc, metrolinx, transportation safety board, safety board, hydro-québec,
      ercot, u.s. fish and wildlife service, us fish and wildlife service, fish and wildlife conservation commission, fish and game,
      parks and wildlife, wildlife service, wildlife department, department of fish and wildlife, natural resources department, naturescot,
      historic environment scotland, creative scotland, social security scotland, cqc, hm coastguard, coastguard, obr, ons, ico, cma, fca, pra, ipsa,
      dvsa, mhra, nhsbt, uisce éireann, tusla, comreg, bundesnetzagentur, météo-france, meteo-france, autorité de la concurrence, ingv,
      rijkswaterstaat, dutch safety board, sciensano, sernageomin, inpec, ungrd, fire and rescue department, immigration department,
      immigration bureau, department of correction, department of corrections, highways agency, roads authority, roads agency,
      road transport department, roads and transport authority, land transport department, land registry, passport office, lands department,
      mines department, food safety authority, food standards agency, food standards australia, medicines agency, medicines authority,
      medicines control authority, drug regulatory authority, drug control authority, anti-doping agency, competition authority, competition bureau,
      communications authority, communications commission, telecommunications authority, broadcasting authority, broadcasting commission,
      energy regulator, energy commission, petroleum authority, electricity authority, electricity regulatory commission, energy regulatory authority,
      water services regulatory authority, financial regulator, financial markets authority, capital markets authority, insurance regulatory authority,
      pensions regulator, gambling commission, lottery authority, children’s services, social services, social insurance institution,
      pension fund of ukraine, labour inspectorate, labor inspectorate, data protection commission, data protection authority, privacy commission,
      equality commission, equal opportunities commission, human rights office, truth commission, truth and reconciliation commission,
      lands commission, land commission, teachers service commission, maritime authority, maritime administration, maritime agency, aviation agency,
      aviation safety agency, airports authority, railway authority, rail regulator, railway agency, metro authority, nuclear safety authority,
      atomic energy agency, space agency, meteorological department, meteorological service, meteorological administration, meteorology department,
      weather bureau, weather service, weather office, seismological institute, volcano observatory, institute of volcanology, hydrological institute,
      forestry commission, forestry department, forestry agency, forest agency, agriculture department, fisheries department, fisheries agency,
      veterinary service, plant protection department, food agency, investment authority, investment promotion agency, export promotion bureau,
      standards bureau, bureau of standards, standards authority, statistics agency, statistics department, statistics authority, bureau of statistics,
      statistical office, statistical service, central statistics office, national statistics office, civil registry, prisons department,
      prisons service, correctional services department, correctional service, correctional services, penitentiary service, penitentiary institute,
      probation department, border agency, border service, customs department, customs administration, customs agency, tax service, tax administration,
      tax office, tax agency, revenue department, inland revenue, inland revenue department, inland revenue board, revenue agency, revenue commission,
      audit office, audit bureau, anti-corruption agency, financial intelligence unit, financial crimes unit, civil affairs bureau, education bureau,
      health bureau, transport bureau, water resources authority, water resources board, water resources agency, dam authority, river authority,
      canal authority, flood authority, drought authority, disaster agency, disaster response force, rescue service, rescue agency,
      civil contingencies agency, crisis management center, emergency operations center, emergency operations centre, reconstruction authority,
      veterans agency, veterans administration, electoral institute, election authority, election office, elections authority, elections agency,
      independent electoral commission, independent election commission, electoral board, board of election commissioners`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      nhmp, levies force, bsf, crpf, cisf, itbp, bukit aman, sûreté du québec, marine police, drug enforcement agency, anti-narcotics force,
      narcotics control bureau, narcotics control board, border police, public security bureau`,
  },
  {
    branch: 'executive',
    level: 'national',
    names: `
      tourism ministry, state security service, intelligence service, intelligence directorate, intelligence bureau, public security ministry,
      ecology ministry, water resources ministry, ministry of civil defence, transitional council, transitional government, occupation administration,
      civil administration`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      court of accounts, court of auditors, court of audit, anti-corruption court, anti-corruption prosecutor’s office, electoral court,
      electoral tribunal`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      idf home front command, home front command, joint operations command, joint task force`,
  },
];
