import type { BodyRow } from './types.ts';

/**
 * Public bodies of Asia by the names and letters that news in English has for them, a line or more for each country,
 * from west to east. Written down from general knowledge for this project.
 */
export const ASIA: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      tcmb, spk, btk, yök, ösym, epdk, sgk, masak, toki, mgm, meb, rtük, ihec, federal integrity commission, integrity commission, commission of integrity, border ports commission, popular mobilization commission,
      banque du liban, bdl, ogero, central inspection, baabda palace, grand serail, jfda, diwan, royal hashemite court, amiri diwan, emiri diwan, gaca, sdaia, public investment fund, citc, zatca, gastat, royal commission,
      royal commission for alula, national center for meteorology, general entertainment authority, nazaha, ncema, fanr, khda, rta, dewa, mohap, mohre, tdra, gcaa, adek, cbuae, federal authority for identity, ashghal, kahramaa,
      qatar central bank, qcb, moph, lmra, nhra, cbb, public authority, pai, paaet, ncsi, cbo, pcbs, palestine monetary authority, government media office, detainees’ affairs commission, prisoners’ affairs commission,
      colonization and wall resistance commission, israel antiquities authority, israel nature and parks authority, inpa, israel land authority, central bureau of statistics, national insurance institute,
      israel securities authority, state comptroller’s office, planning and budget organization, guardian council, expediency council, assembly of experts, snsc, supreme national security council, faraja, uzgidromet, kazhydromet,
      akorda, antikor, nbk, agency for strategic planning, civil service agency, da afghanistan bank, andma, nsia, gknb, scns, pta, secp, sbp, nha, pcaa, pmd, nchr, ncsw, drap, hec, higher education commission, pmdc, irsa,
      indus river system authority, nacta, bisp, benazir income support programme, pakistan meteorological department, council of islamic ideology, gda, pakistan bureau of statistics, national highway authority,
      oil and gas regulatory authority, national institute of health, evacuee trust property board, nclt, nclat, cic, cvc, central vigilance commission, central information commission, irdai, pfrda, trai, tdsat, cci, dpiit, dgft,
      cbic, cbdt, nabard, sidbi, epfo, esic, employees’ provident fund organisation, cdsco, drugs controller general, niv, national institute of virology, in-space, aai, airports authority of india, bcas,
      delhi metro rail corporation, pmo, mea, meity, moefcc, mospi, nso, cbfc, pib, prasar bharati, gsi, cwc, central water commission, cerc, nmcg, nidm, incois, iitm, cisce, ncte, naac, ssc, staff selection commission, nios,
      ncst, ncbc, lokpal, ias, ips, irs, wildlife institute of india, national testing agency, indian council of medical research, south central railway, north eastern railway, konkan railway, food corporation of india,
      national commission for minorities, national commission for protection of child rights, pollution control board, medical council, waqf board, khadi and village industries commission, coir board, tea board, coffee board,
      spices board, rubber board, block development office, sebon, ndrrma, nepal electricity authority, nepal oil corporation, nepal tourism board, department of tourism, rcsc, royal civil service commission,
      royal monetary authority, bicma, bcta, bfda, gnhc, national environment commission, tourism council of bhutan, bsec, btcl, bepza, beza, nbr, national board of revenue, bwdb, ffwc, flood forecasting and warning centre, dghs,
      dncrp, desco, dpdc, berc, sreda, ntrca, bangladesh investment development authority, bangladesh meteorological department, bangladesh bureau of statistics, bangladesh road transport authority,
      directorate general of health services, election commission secretariat, pucsl, cbsl, slpa, nbro, national building research organisation, ciaboc, bribery commission, slbfe, hrcsl, nwsdb, epidemiology unit,
      government information department, ceylon electricity board, mahaweli authority, office on missing persons, maldives monetary authority, maldives inland revenue authority, health protection agency, cnsa, mofcom, miit, samr,
      nfra, cbirc, sasac, nmpa, cyberspace administration, china meteorological administration, cmsa, ccdi, united front work department, organization department, publicity department, propaganda department, standing committee,
      politburo standing committee, discipline inspection commission, hkmao, fatherland front, vietnam fatherland front, central inspection commission, government inspectorate, caav, sbv, gso, nchmf, monre, moit, mard, drvn,
      afcd, cedd, emsd, lcsd, mpfa, reo, eac, edb, urban renewal authority, consumer council, exco, executive council, airport authority hong kong, water supplies department, fire services department, social welfare department,
      labour department, mgto, dicj, macao government tourism office, rating and valuation department, mjib, moea, moda, nstc, ocac, hakka affairs council, council of indigenous peoples, straits exchange foundation,
      ministry of digital affairs, taiwan water corporation, iaac, mrpam, bank of mongolia, mongolian central bank, general agency for specialized inspection, kftc, kasa, kipo, national pension service, kotra, acrc,
      anti-corruption and civil rights commission, dapa, national fire agency, korea forest service, korea heritage service, cheong wa dae, korea aerospace administration, korea communications commission,
      korea fair trade commission, personal information protection commission, fss, statistics korea, national election commission, military manpower administration, rural development administration,
      saemangeum development authority, meti, mlit, mext, mhlw, fsa, boj, jftc, niid, jihs, jtsb, jetro, jica, jogmec, digital agency, children and families agency, consumer affairs agency, agency for cultural affairs,
      japan tourism agency, immigration services agency, national tax agency, cabinet secretariat, national personnel authority, fire and disaster management agency, japan mint, national institute of infectious diseases,
      geospatial information authority, tesda, caap, miaa, pco, bucor, bjmp, bfp, bfar, bir, peza, dict, ntc, pagcor, sss, gsis, owwa, dmw, poea, nlrc, coa, csc, ncip, namria, philrice, nwrb, mwss, depdev, pdic, amlc, ntf-elcac,
      ocd, office of civil defense, opapru, pcgg, dost, fnri, ritm, dhsud, pag-ibig, nfa, emb, mgb, ovp, malacañang, malacañan, land transportation office, commission on audit, commission on higher education,
      national food authority, bureau of customs, bureau of internal revenue, bureau of immigration, sugar regulatory administration, national telecommunications commission, cooperative development authority, optical media board,
      mtrcb, pvmbg, bps, statistics indonesia, bkkbn, bkn, bkpm, bssn, bnn, bnpt, lps, bpk, bpkp, lpsk, kppu, kpai, komnas ham, komnas perempuan, dkpp, kemenkes, kemenlu, kemendagri, kemenkeu, kemenag, kemenhub, kemnaker, klhk,
      kkp, esdm, kominfo, komdigi, imigrasi, bappenas, bulog, bp2mi, knkt, otorita ikn, bapanas, satpol pp, bakamla, lapan, danantara, bpip, badan geologi, sprm, jpam, jakim, jpn, suhakam, felda, perkeso, socso, lhdn, mida,
      matrade, miti, caam, perhilitan, bomba, nahrim, metmalaysia, mpob, lkim, jakoa, mysa, wisma putra, istana negara, land public transport agency, securities commission malaysia, employees provident fund,
      national registration department, department of environment, mindef, iras, jtc, nparks, imda, govtech, hsa, hpb, muis, caas, sccs, skillsfuture singapore, nlb, urban redevelopment authority, land transport authority,
      istana, housing and development board, singapore tourism board, attorney-general’s chambers, ect, amlo, isoc, tmd, ddpm, gistda, egat, nbtc, nesdc, national economic and social development council, caat, bmta, mrta, oncb,
      dnp, sso, nhso, royal household bureau, fine arts department, pollution control department, department of national parks, tourism authority of thailand, state railway of thailand, acu, cmac, apsara authority,
      apsara national authority, ncdm, eccc, nec, state administration council, uec, union election commission, anpm, cac, oecusse authority, brunei darussalam central bank, autoriti monetari brunei darussalam`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      krg, kurdistan regional government, sbca, pitb, psca, punjab food authority, sindh building control authority, state information commission, dmrc, bmrcl, cmrl, mmrda, bescom, tangedco, msedcl, uppcl, ksrtc, msrtc, apsrtc,
      tgsrtc, sdma, ksndmc, tnpsc, bpsc, uppsc, mpsc, kpsc, rpsc, dcw, delhi commission for women, lokayukta, hydraa, state pollution control board, devaswom board, tirumala tirupati devasthanams, ttd, people’s government,
      people’s committee, people’s council, people’s congress, tokyo metropolitan government, barmm, bpbd, jais, islamic affairs department, islamic religious department`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      kuwait municipality, kmc, kwsc, kwsb, lwmc, sswmb, lda, cda, kda, pha, karachi metropolitan corporation, capital development authority, lahore development authority, cidco, mhada, bda, dda, hsvp, pcmc, nmmc, ghmc,
      metro rail, smart city mission, zilla panchayat, taluk panchayat, mandal parishad, gram sabha, collectorate, kukl, lmc, gewog, dzongkhag, thromde, dncc, dscc, dwasa, neighbourhood committee, residents’ committee, lgu, dbkl,
      mbpj, mbsa, mbpp`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      isf, internal security forces, general security, lebanese general security, public security directorate, royal oman police, asayish, basij, general security directorate, preventive security, gid,
      general intelligence department, law enforcement command, lahav 433, pakistan rangers, anf, asf, ctd, frontier constabulary, rpf, railway protection force, grp, government railway police, spg, ats, anti-terrorist squad,
      central crime branch, crime branch, special task force, crime investigation department, cid, armed police force, rbp, royal bhutan police, cttc, tid, fcid, hkpf, cib, kcg, jcg, metropolitan police department,
      public security intelligence agency, cidg, ncrpo, qcpd, hpg, camp crame, napolcom, brimob, polda, polres, polsek, polrestabes, densus 88, royal thai police, crime suppression division, central investigation bureau,
      royal malaysia police, pntl, rbpf, spf, cnb, ica, isd, vietnam coast guard`,
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
      pmf, popular mobilization forces, lebanese armed forces, jordan armed forces, laf, mndf, tatmadaw, frontier corps, assam rifles, border roads organisation, jasdf, jgsdf, jmsdf, roc army, mnd, kodam, kodim, korem, kopassus,
      kostrad, rcaf, rbaf, saf, f-fdtl, westcom, wescom, nolcom, eastmincom, wesmincom, inter-services intelligence, isi, pla navy, gendarmerie command, people’s armed police, rocket force, eastern theater command,
      eastern theatre command, southern theater command, united nations command, us forces korea, usfk, royal thai army, royal thai navy, turkish armed forces, general staff of the armed forces`,
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
      dpr, dprd, mpr, dpd, cppcc, state great khural, federal national council, fnc, examination yuan, supreme people’s assembly, national people’s assembly, people’s majlis, majlis al shura, majlis al-shura, pradesh sabha,
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
