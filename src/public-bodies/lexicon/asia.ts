import type { BodyRow } from '../types.ts';

/**
 * Public bodies of Asia by the names and letters that news in English has for them, a line or more for each country,
 * from west to east. Written down from general knowledge for this project.
 */
export const ASIA: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      masak, federal integrity commission, integrity commission, commission of integrity, border ports commission, popular mobilization commission,
      banque du liban, ogero, central inspection, baabda palace, grand serail, royal hashemite court, amiri diwan, emiri diwan, sdaia, public investment fund, zatca, gastat, royal commission,
      royal commission for alula, national center for meteorology, general entertainment authority, nazaha, ncema, mohap, mohre, cbuae, federal authority for identity, ashghal, kahramaa,
      qatar central bank, public authority, paaet, palestine monetary authority, government media office, detainees’ affairs commission, prisoners’ affairs commission,
      colonization and wall resistance commission, israel antiquities authority, israel nature and parks authority, israel land authority, central bureau of statistics, national insurance institute,
      israel securities authority, state comptroller’s office, planning and budget organization, guardian council, expediency council, assembly of experts, supreme national security council, faraja, uzgidromet, kazhydromet,
      akorda, antikor, agency for strategic planning, civil service agency, da afghanistan bank, andma, higher education commission,
      indus river system authority, nacta, benazir income support programme, pakistan meteorological department, council of islamic ideology, pakistan bureau of statistics, national highway authority,
      oil and gas regulatory authority, national institute of health, evacuee trust property board, nclat, central vigilance commission, central information commission, irdai, pfrda, tdsat, dpiit,
      nabard, sidbi, employees’ provident fund organisation, cdsco, drugs controller general, national institute of virology, in-space, airports authority of india,
      delhi metro rail corporation, meity, moefcc, mospi, prasar bharati, central water commission, incois, cisce, staff selection commission,
      lokpal, wildlife institute of india, national testing agency, indian council of medical research, south central railway, north eastern railway, konkan railway, food corporation of india,
      national commission for minorities, national commission for protection of child rights, pollution control board, medical council, waqf board, khadi and village industries commission, coir board, tea board, coffee board,
      spices board, rubber board, block development office, sebon, ndrrma, nepal electricity authority, nepal oil corporation, nepal tourism board, department of tourism, royal civil service commission,
      royal monetary authority, bicma, national environment commission, tourism council of bhutan, bepza, national board of revenue, flood forecasting and warning centre,
      dncrp, desco, sreda, ntrca, bangladesh investment development authority, bangladesh meteorological department, bangladesh bureau of statistics, bangladesh road transport authority,
      directorate general of health services, election commission secretariat, pucsl, national building research organisation, ciaboc, bribery commission, slbfe, hrcsl, nwsdb, epidemiology unit,
      government information department, ceylon electricity board, mahaweli authority, office on missing persons, maldives monetary authority, maldives inland revenue authority, health protection agency, mofcom,
      cbirc, sasac, cyberspace administration, china meteorological administration, united front work department, organization department, publicity department, propaganda department, standing committee,
      politburo standing committee, discipline inspection commission, hkmao, fatherland front, vietnam fatherland front, central inspection commission, government inspectorate, nchmf, monre,
      urban renewal authority, consumer council, executive council, airport authority hong kong, water supplies department, fire services department, social welfare department,
      labour department, macao government tourism office, rating and valuation department, hakka affairs council, council of indigenous peoples, straits exchange foundation,
      ministry of digital affairs, taiwan water corporation, mrpam, bank of mongolia, mongolian central bank, general agency for specialized inspection, national pension service, kotra,
      anti-corruption and civil rights commission, national fire agency, korea forest service, korea heritage service, cheong wa dae, korea aerospace administration, korea communications commission,
      korea fair trade commission, personal information protection commission, statistics korea, national election commission, military manpower administration, rural development administration,
      saemangeum development authority, jetro, jogmec, digital agency, children and families agency, consumer affairs agency, agency for cultural affairs,
      japan tourism agency, immigration services agency, national tax agency, cabinet secretariat, national personnel authority, fire and disaster management agency, japan mint, national institute of infectious diseases,
      geospatial information authority, tesda, bucor, pagcor, namria, philrice, depdev, ntf-elcac,
      office of civil defense, opapru, dhsud, pag-ibig, malacañang, malacañan, land transportation office, commission on audit, commission on higher education,
      national food authority, bureau of customs, bureau of internal revenue, bureau of immigration, sugar regulatory administration, national telecommunications commission, cooperative development authority, optical media board,
      mtrcb, pvmbg, statistics indonesia, bkkbn, komnas ham, komnas perempuan, kemenkes, kemenlu, kemendagri, kemenkeu, kemenag, kemenhub, kemnaker,
      kominfo, komdigi, imigrasi, bappenas, bulog, bp2mi, otorita ikn, bapanas, satpol pp, bakamla, lapan, danantara, badan geologi, jakim, suhakam, felda, perkeso, socso,
      matrade, perhilitan, bomba, nahrim, metmalaysia, jakoa, wisma putra, istana negara, land public transport agency, securities commission malaysia, employees provident fund,
      national registration department, department of environment, mindef, nparks, govtech, skillsfuture singapore, urban redevelopment authority, land transport authority,
      istana, housing and development board, singapore tourism board, attorney-general’s chambers, gistda, nesdc, national economic and social development council,
      royal household bureau, fine arts department, pollution control department, department of national parks, tourism authority of thailand, state railway of thailand, apsara authority,
      apsara national authority, state administration council, union election commission, oecusse authority, brunei darussalam central bank, autoriti monetari brunei darussalam`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      kurdistan regional government, punjab food authority, sindh building control authority, state information commission, bmrcl, mmrda, bescom, tangedco, msedcl, uppcl, ksrtc, msrtc, apsrtc,
      tgsrtc, ksndmc, tnpsc, uppsc, delhi commission for women, lokayukta, hydraa, state pollution control board, devaswom board, tirumala tirupati devasthanams, people’s government,
      people’s committee, people’s council, people’s congress, tokyo metropolitan government, barmm, islamic affairs department, islamic religious department`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      kuwait municipality, sswmb, karachi metropolitan corporation, capital development authority, lahore development authority, cidco, mhada,
      metro rail, smart city mission, zilla panchayat, taluk panchayat, mandal parishad, gram sabha, collectorate, gewog, dzongkhag, thromde, dwasa, neighbourhood committee, residents’ committee`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      internal security forces, general security, lebanese general security, public security directorate, royal oman police, asayish, basij, general security directorate, preventive security,
      general intelligence department, law enforcement command, lahav 433, pakistan rangers, frontier constabulary, railway protection force, government railway police, anti-terrorist squad,
      central crime branch, crime branch, special task force, crime investigation department, armed police force, royal bhutan police, metropolitan police department,
      public security intelligence agency, ncrpo, camp crame, napolcom, brimob, polda, polres, polsek, polrestabes, densus 88, royal thai police, crime suppression division, central investigation bureau,
      royal malaysia police, vietnam coast guard`,
  },
  {
    branch: 'police',
    level: 'regional',
    names: `
      dubai police, abu dhabi police`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      popular mobilization forces, lebanese armed forces, jordan armed forces, tatmadaw, frontier corps, assam rifles, border roads organisation, jasdf, jgsdf, jmsdf, roc army, kodam, kodim, korem, kopassus,
      kostrad, f-fdtl, westcom, wescom, nolcom, eastmincom, wesmincom, inter-services intelligence, pla navy, gendarmerie command, people’s armed police, rocket force, eastern theater command,
      eastern theatre command, southern theater command, united nations command, us forces korea, royal thai army, royal thai navy, turkish armed forces, general staff of the armed forces`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      supreme people’s court, supreme people’s procuratorate, people’s procuratorate, people’s procuracy, supreme people’s procuracy, people’s court, judicial yuan, supreme prosecutors’ office, sandiganbayan, mahkamah agung,
      mahkamah konstitusi, kejaksaan, kejagung, kejati, sharia court, syariah court, federal shariat court, national green tribunal, armed forces tribunal, debt recovery tribunal, international crimes tribunal,
      court of final appeal, islamabad high court, lahore high court, intermediate people’s court`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      cppcc, state great khural, federal national council, examination yuan, supreme people’s assembly, national people’s assembly, people’s majlis, majlis al shura, majlis al-shura, pradesh sabha,
      house of nationalities, national legislative assembly`,
  },
  {
    branch: 'legislative',
    level: 'regional',
    names: `
      bangsamoro parliament`,
  },
  {
    branch: 'legislative',
    level: 'local',
    names: `
      sangguniang panlalawigan`,
  },
];
