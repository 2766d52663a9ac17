import type { BodyRow } from '../types.ts';

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
      canadian food inspection agency, fintrac, nrcan, sshrc, nserc, statcan, canada energy regulator, indigenous services canada,
      national defence, crown-indigenous relations, fisheries and oceans canada, public safety canada, national capital commission, canadian nuclear safety commission, impact assessment agency,
      uspto, samhsa, barda, niaid, usagm, ofccp, chemical safety board, consumer product safety commission,
      surface transportation board, fmcsa, phmsa, marad, darpa, fincen, tigta, u.s. mint, us mint, fletc, bonneville power administration, tennessee valley authority, game and fish,
      colorado river commission, natural resources conservation service, farm service agency, federal reserve bank, national institute of standards and technology, national archives and records administration,
      national endowment for the arts, national endowment for the humanities, smithsonian institution, bureau of safety and environmental enforcement, office of the inspector general, office of inspector general,
      office of special counsel, u.s. attorney, indian health service, national cancer institute, national institute of mental health, national center for health statistics, national interagency fire center,
      storm prediction center, climate prediction center, pacific tsunami warning center, national tsunami warning center, alaska volcano observatory, hawaiian volcano observatory, inegi, cofece,
      semarnat, profepa, conafor, conabio, conanp, segob, sader, sedatu, sectur, bienestar, cofepris, cenapred, conapred, comar, infonavit, condusef, profeco, conacyt, secihti,
      palacio nacional, cisen, telecommunications institute, national institute of anthropology and history, conred, insivumeh, mides, mingob, conap, renap, banguat, copeco, conadeh,
      senprende, fovial, minec, ineter, sinapred, enacal, inamu, aresep, sutel, incopesca, cosevi, sinac, setena, conavi, micitt, minae, panama canal, sinaproc, mitradel,
      miviot, ifarhu, miambiente, contraloría, nswma, indecom, statin, jamaica information service, electoral office of jamaica, political ombudsman,
      elections and boundaries commission, t&tec, ncrha, swrha, nidco, udecott, tobago house of assembly, meteorological service division, bank of guyana,
      guyana geology and mines commission, national toshaos council, nimos, barbados water authority, barbados revenue authority, parliamentary registration department,
      provisional electoral council, transitional presidential council, junta central electoral, indomet, onamet, digesett, intrant, sisalril, minerd, indrhi, inapa, proconsumidor, indotel,
      minsap, minint, mincex, minrex, insmet, inder, icaic, prepa, financial oversight and management board, cayman islands monetary authority, bermuda monetary authority, registraduría,
      registraduria, procuraduría, procuraduria, contraloria, defensoría, defensoría del pueblo, defensoria, uspec, banrep, banco de la república, mintic, minsalud, prosperidad social, invías, invias, aerocivil,
      supersalud, superfinanciera, superintendencia, superservicios, icetex, icfes, icanh, parques nacionales, servicio geológico colombiano, dimar, unidad de víctimas, victims’ unit, national protection unit,
      land restitution unit, national land agency, casa de nariño, consejo de estado, sundde, inameh, sunad, inamhi, sngre, ecu 911, ecu-911, arcotel, arconel, cenace, senae, sercop, cpccs,
      carondelet, galápagos national park, galapagos national park, council for citizen participation, osinergmin, sunass, sunedu, sunarp, indecopi, indeci, cenepred, ingemmet, senasa, serfor, minedu, minem,
      mincetur, mininter, minam, midagri, digemid, essalud, sucamec, migraciones, ositran, osiptel, sutran, devida, pronabec, proinversión, imarpe, susalud, national jury of elections,
      geophysical institute of peru, geophysical institute, senasag, sernap, segip, sereci, agetic, gestora, incra, inmet, cemaden, aneel, antaq, ancine, bacen, copom, receita federal,
      federal revenue service, federal revenue, planalto, itamaraty, fiocruz, butantan institute, instituto butantan, iphan, embrapa, conab, detran, cetesb, sesai,
      national petroleum agency, serviço geológico, enacom, enargas, inadi, conicet, conae, orsna, segemar, casa rosada, vialidad, incaa, renaper, civil aviation administration, inisa,
      inumet, sinae, ursea, ursec, jutep, corte electoral, institución nacional de derechos humanos, torre ejecutiva, intendencia, sernapesca, subpesca, sernac, sernameg, seremi, fonasa, cochilco,
      corfo, enami, la moneda, indap, junaeb, sename, mejor niñez, consejo de defensa del estado, essap, dinac, mitic, senave, senacsa, sedeco, seprelad, indert, mades, itaipu, itaipú, yacyretá`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      parks board, bc wildfire service, b.c. wildfire service, bc hydro, alberta health services, alberta energy regulator, saskatchewan health authority, fraser health, vancouver coastal health, interior health,
      island health, northern health, worksafebc, saskpower, manitoba hydro, public health ontario, inspq, quebec public health, nova scotia health, horizon health network,
      horizon health, caltrans, txdot, mndot, penndot, wsdot, azdot, modot, ncdot, scdot, massdot, njdot, nysdot, cal fire, calfire, cal oes,
      calpers, sfwmd, njdep, massdep, state board of education, department of natural resources, game and fish department, department of wildlife,
      division of wildlife resources, state parks, office of the state fire marshal, state fire marshal’s office, california coastal commission, coastal commission, air resources board, railroad commission,
      corporation commission, insurance commission, state water resources control board, water resources control board`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      toronto public health, ladwp, lahsa, sfmta, sfusd, ac transit, capmetro, nycem, dohmh, panynj, chicago public schools, air quality management district, air district, sgirpc, caasd,
      idiger, dagrd`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      sûreté, asirt, texas department of public safety, guardia nacional, senafront, major organised crime and anti-corruption agency, police nationale d’haïti,
      cesfront, gaula, dijin, sijin, undmo, cicpc, dgcim, dirincri, diviac, felcc, felcn, felcv, polícia federal, polícia civil, polícia militar, civil police, gaeco, prefectura naval,
      policía bonaerense, policía de investigaciones, investigative police, investigations police, multinational security support mission, gang suppression force, special security directorate, royal cayman islands police,
      bermuda police service`,
  },
  {
    branch: 'police',
    level: 'local',
    names: `
      peel regional police`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      canadian armed forces, northcom, southcom, eucom, transcom, stratcom, socom, indopacom, u.s. coast guard, us coast guard, usace, air national guard, guyana defence force,
      royal bahamas defence force, barbados defence force, belize defence force`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      suprema corte, fiscalía, fiscalia, fiscalía general, ministerio público, corte de constitucionalidad, ufecic, uferco, corte constitucional, corte suprema, consejo de la judicatura,
      defensoria pública, cámara federal, casación, cámara nacional electoral, tricel, eastern caribbean supreme court, ontario superior court, court of king’s bench,
      court of queen’s bench, provincial court, court of chancery, court of common pleas, court of criminal appeals, special jurisdiction for peace, electoral justice tribunal, agrarian tribunal`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      national assembly of quebec, queen’s park, congreso de la república, câmara, câmara dos deputados, alesp, legislatura, senado federal, house of assembly`,
  },
  {
    branch: 'legislative',
    level: 'local',
    names: `
      câmara municipal, metropolitan district council`,
  },
];
