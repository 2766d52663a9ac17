import type { BodyRow } from './types.ts';

/**
 * Public bodies of the Americas by the names and letters that news in English has for them, from north to south, the
 * agencies of provinces and states that are called so with those of their country. Written down from general knowledge
 * for this project.
 */
export const AMERICAS: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      cfia, canadian food inspection agency, phac, cmhc, cnsc, cse, dnd, dfo, esdc, fintrac, ircc, nrcan, osfi, pbo, sshrc, nserc, cihr, statcan, tsb, cer, canada energy regulator, cra, indigenous services canada,
      national defence, crown-indigenous relations, fisheries and oceans canada, public safety canada, national capital commission, canadian nuclear safety commission, impact assessment agency, ncua, bls, bia, blm, bop, boem,
      bsee, usfs, usps, usms, uspto, vha, cms, samhsa, hrsa, ahrq, barda, niaid, nci, nara, opm, mspb, doge, usagm, fhfa, ferc, msha, ofccp, ebsa, csb, chemical safety board, cpsc, consumer product safety commission, stb,
      surface transportation board, fmcsa, phmsa, fra, fta, marad, nro, darpa, disa, fincen, ofac, tigta, u.s. mint, us mint, hsi, fletc, bonneville power administration, tennessee valley authority, game and fish,
      colorado river commission, natural resources conservation service, farm service agency, federal reserve bank, national institute of standards and technology, national archives and records administration,
      national endowment for the arts, national endowment for the humanities, smithsonian institution, bureau of safety and environmental enforcement, office of the inspector general, office of inspector general,
      office of special counsel, u.s. attorney, indian health service, national cancer institute, national institute of mental health, national center for health statistics, national interagency fire center,
      storm prediction center, climate prediction center, pacific tsunami warning center, national tsunami warning center, alaska volcano observatory, hawaiian volcano observatory, inai, inegi, cofece, ift, cre, cnh, asea,
      semarnat, profepa, conafor, conabio, conanp, uif, segob, shcp, sader, sedatu, sectur, bienestar, cofepris, cenapred, ssn, conapred, inm, comar, infonavit, condusef, cnbv, profeco, conacyt, secihti, inah, inba, inpi,
      palacio nacional, anam, cisen, telecommunications institute, national institute of anthropology and history, conred, insivumeh, mides, mingob, conap, renap, pdh, igss, banguat, sib, inab, pgn, copeco, sar, conadeh, icf,
      ihss, senprende, fovial, isss, cepa, pddh, minec, ineter, sinapred, enacal, pani, inamu, aresep, sutel, incopesca, cosevi, imas, sinac, setena, mopt, conavi, micitt, minae, bccr, icd, panama canal, sinaproc, mitradel,
      miviot, aaud, ifarhu, miambiente, contraloría, jis, nswma, nwc, nwa, nepa, nht, eoj, ecj, indecom, jutc, jca, statin, pioj, jamaica information service, electoral office of jamaica, political ombudsman, ebc,
      elections and boundaries commission, t&tec, wasa, ncrha, swrha, erha, hdc, nidco, udecott, tobago house of assembly, tha, meteorological service division, ggmc, gwi, gpl, glsc, bank of guyana,
      guyana geology and mines commission, national toshaos council, cbvs, nimos, barbados water authority, bwa, bra, barbados revenue authority, urca, parliamentary registration department, cep, cpt,
      provisional electoral council, transitional presidential council, dgpc, ulcc, brh, jce, junta central electoral, coe, indomet, onamet, digesett, intrant, dgii, sisalril, minerd, mopc, indrhi, inapa, proconsumidor, indotel,
      minsap, minint, mincex, minrex, insmet, inder, icaic, onei, onat, prepa, dtop, daco, drna, cee, financial oversight and management board, cayman islands monetary authority, cima, bermuda monetary authority, registraduría,
      registraduria, procuraduría, procuraduria, contraloria, defensoría, defensoría del pueblo, defensoria, uspec, banrep, banco de la república, mintic, minsalud, prosperidad social, unp, anla, invías, invias, aerocivil,
      supersalud, superfinanciera, superintendencia, superservicios, icetex, icfes, icanh, parques nacionales, servicio geológico colombiano, dimar, unidad de víctimas, victims’ unit, national protection unit,
      land restitution unit, national land agency, casa de nariño, consejo de estado, sundde, inac, inea, inameh, sunad, ivss, snai, iess, inamhi, sngre, ecu 911, ecu-911, arcotel, arconel, cenace, senae, sercop, cpccs, uafe,
      mies, carondelet, galápagos national park, galapagos national park, council for citizen participation, jnj, oefa, osinergmin, sunass, sunedu, sunarp, indecopi, indeci, cenepred, ingemmet, senasa, serfor, minedu, minem,
      mincetur, mininter, mimp, minam, midagri, digemid, essalud, sucamec, migraciones, smv, bcrp, ositran, osiptel, atu, sutran, devida, pronabec, proinversión, imarpe, susalud, national jury of elections,
      geophysical institute of peru, geophysical institute, oep, senasag, sernap, abt, asfi, segip, sereci, agetic, gestora, incra, inmet, cemaden, aneel, antt, antaq, ancine, agu, cade, cvm, bacen, copom, receita federal,
      federal revenue service, federal revenue, coaf, abin, planalto, itamaraty, sus, fiocruz, butantan institute, instituto butantan, ibge, ipea, inep, capes, cnpq, iphan, embrapa, conab, dnit, detran, cetesb, cgu, sesai,
      national petroleum agency, serviço geológico, arca, enacom, enargas, enre, pami, inadi, conicet, conae, orsna, smn, segemar, casa rosada, vialidad, incaa, renaper, jst, civil aviation administration, cnv, inau, inisa, anep,
      asse, inumet, sinae, mgap, bcu, ursea, ursec, jutep, corte electoral, institución nacional de derechos humanos, torre ejecutiva, intendencia, sernapesca, subpesca, sml, fne, sii, sernac, sernameg, seremi, fonasa, cochilco,
      corfo, enami, shoa, la moneda, indh, indap, junaeb, sename, mejor niñez, consejo de defensa del estado, essap, dinac, mitic, senave, senacsa, tsje, sedeco, dncp, seprelad, indert, mades, itaipu, itaipú, yacyretá, ande`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      parks board, bc wildfire service, b.c. wildfire service, bc hydro, alberta health services, ahs, alberta energy regulator, saskatchewan health authority, fraser health, vancouver coastal health, interior health,
      island health, northern health, worksafebc, saskpower, sgi, manitoba hydro, wrha, ieso, lcbo, public health ontario, inspq, saaq, ramq, bape, mtq, quebec public health, nova scotia health, horizon health network,
      horizon health, caltrans, txdot, fdot, ndot, odot, mndot, penndot, wsdot, vdot, mdot, cdot, udot, azdot, adot, modot, idot, gdot, ncdot, scdot, tdot, massdot, njdot, nysdot, dcyf, dcfs, dcf, cal fire, calfire, cal oes,
      calpers, cpuc, carb, dmv, tceq, tdem, tdcj, twc, sfwmd, njdep, massdep, mpca, dnr, isbe, state board of education, department of natural resources, game and fish department, department of wildlife,
      division of wildlife resources, state parks, office of the state fire marshal, state fire marshal’s office, california coastal commission, coastal commission, air resources board, railroad commission,
      corporation commission, insurance commission, state water resources control board, water resources control board`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      stm, artm, toronto public health, ladwp, lahsa, sfmta, sfusd, ac transit, hisd, disd, capmetro, dsny, dcas, nycem, dohmh, panynj, chicago public schools, air quality management district, air district, sgirpc, iecm, caasd,
      idiger, dagrd`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      sûreté, sq, bei, asirt, sirt, iio, ncis, fdle, texas department of public safety, guardia nacional, atic, dpi, senafront, moca, major organised crime and anti-corruption agency, hnp, police nationale d’haïti, dncd,
      cesfront, gaula, dijin, sijin, undmo, cti, cicpc, faes, dgcim, dirincri, diviac, felcc, felcn, felcv, polícia federal, polícia civil, polícia militar, civil police, bope, gaeco, pfa, psa, prefectura naval,
      policía bonaerense, policía de investigaciones, investigative police, investigations police, multinational security support mission, gang suppression force, special security directorate, royal cayman islands police,
      bermuda police service`,
  },
  {
    branch: 'police',
    level: 'local',
    names: `
      vpd, tps, peel regional police, lafd, fdny, mdpd, mpd`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      canadian armed forces, caf, northcom, southcom, eucom, transcom, stratcom, socom, indopacom, u.s. coast guard, us coast guard, uscg, usace, air national guard, gnb, fanb, guyana defence force, gdf,
      royal bahamas defence force, rbdf, ttdf, barbados defence force, belize defence force`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      scjn, suprema corte, cjf, fiscalía, fiscalia, fiscalía general, ministerio público, corte de constitucionalidad, feci, ufecic, uferco, corte constitucional, corte suprema, tsj, tce, fge, consejo de la judicatura, tcp, mpf,
      mpt, stj, tst, trf, tjsp, tre, cnj, cnmp, dpu, defensoria pública, cámara federal, casación, cámara nacional electoral, tricel, tdlc, eastern caribbean supreme court, ontario superior court, court of king’s bench,
      court of queen’s bench, provincial court, court of chancery, court of common pleas, court of criminal appeals, special jurisdiction for peace, electoral justice tribunal, tje, agrarian tribunal`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      national assembly of quebec, queen’s park, anpp, congreso de la república, câmara, câmara dos deputados, alesp, legislatura, senado federal, house of assembly`,
  },
  {
    branch: 'legislative',
    level: 'local',
    names: `
      câmara municipal, metropolitan district council`,
  },
];
