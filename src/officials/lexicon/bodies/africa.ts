import type { BodyRow } from './types.ts';

/**
 * Public bodies of Africa by the names and letters that news in English has for them, a line or more for each country,
 * from north to south. Written down from general knowledge for this project.
 */
export const AFRICA: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      gafi, ntra, eeaa, supreme council of antiquities, state information service, administrative control authority, dar al-ifta, egyptian drug authority, national food safety authority, isie, haica, inlucc,
      instance supérieure indépendante pour les élections, anie, onm, bank of algeria, hcp, onssa, onda, onee, dgapr, bank al-maghrib, haca, anrt, higher planning commission, higher commission for planning, hnec,
      central bank of libya, humanitarian aid commission, dge, cena, cei, ofnac, ansd, anacim, artp, ageroute, dgid, bceao, aige, oclei, asce-lc, halcia, crief, haac, criet, anip, haplucia, otr, conseil café cacao,
      coffee and cocoa council, sodefor, cepici, artci, anader, hac, anss, agence nationale de sécurité sanitaire, gbos, pura, trrc, naatip, ecsl, nppa, statistics sierra leone, nacsa, lacc, nphil, lisgis, nafaa, ndpc, ghs, nrsa,
      gnfs, ges, waec, gtec, cocobod, ghana cocoa board, minerals commission, gipc, ssnit, nacoc, office of the special prosecutor, osp, audit service, purc, gmet, jubilee house, national peace council, ghana education service,
      nphcda, nhia, neco, tetfund, nuc, nbte, ubec, nysc, nitda, ncc, nimet, nihsa, nerc, nmdpra, nddc, neiti, nfiu, ncos, firs, dmo, pencom, naicom, corporate affairs commission, nesrea, nosdra, nasrda, npc, ndic, bpp, bpe, ccb,
      cct, subeb, ncdmb, faan, nsib, nigerian meteorological agency, nigerian ports authority, national population commission, universal basic education board, federal character commission, federal inland revenue service,
      nigeria revenue service, elecam, consupe, conac, bucrep, minat, minsante, minedub, minesec, ctri, cge, anpn, dgm, dgda, igf, inrb, bcc, isteebu, rra, rgb, reb, nesa, rema, reg, wasac, rtda, nisr, minema, minaloc, mineduc,
      minecofin, rwanda biomedical centre, rwanda governance board, rwanda development board, nebe, insa, edrmc, nbe, ethiopian public health institute, ethiopian investment commission, national bank of ethiopia, niss,
      communication bureau, government communication service, sodma, nisa, villa somalia, somali disaster management agency, relief and rehabilitation commission, rjmec, ctsamvm, epra, ketraco, kenha, kura, kerra, kemsa, kebs,
      knec, tsc, kuccps, nhif, sha, nacada, ncic, knchr, odpp, ncpb, kephis, kefri, kfs, kaa, kcaa, kpa, sasra, wasreb, ppra, knbs, kicd, helb, kenya forest service, kenya ports authority, social health authority,
      kenya meteorological department, kenya national examinations council, national land commission, unbs, ucc, ursb, ppda, unma, uwa, uganda wildlife authority, uhrc, nwsc, ucaa, uia, nda, nita-u, nche, naads,
      uganda communications commission, inspectorate of government, uganda national bureau of standards, office of the prime minister, tanapa, tawa, ewura, tasac, tpa, tcaa, tma, tmda, necta, tcu, heslb, tarura, tanroads,
      takukuru, pccb, nemc, ruwasa, tamisemi, ikulu, tanzania revenue authority, tanzania national parks, ngorongoro conservation area authority, ecz, zicta, erb, zppa, zema, zamra, zabs, dmmu, rda, nrfa, warma, dnpw, boz, nhima,
      mineral regulation commission, zambia revenue authority, zra, acb, mra, mera, dodma, admarc, maneb, mhrc, rbm, malawi electoral commission, malawi energy regulatory authority, zera, zinara, zinwa, zimparks, zida, zimsec,
      zhrc, potraz, caaz, praz, nprc, rbz, zimstat, environmental management agency, civil protection unit, dcec, bocra, bera, nbfira, statistics botswana, directorate of intelligence and security, ecn, namwater, namra, cran,
      namfisa, electoral commission of namibia, dceo, lhda, stae, ingd, inatro, incm, cnidh, inamet, agt, anpg, nsfas, nersa, icasa, cipc, sahpra, cogta, dffe, dirco, dhet, sanbi, sansa, csir, hsrc, samrc, hpcsa, rtmc, rtia,
      sacaa, samsa, fsca, competition tribunal, national consumer commission, nrcs, sabs, umngeni-uthukela water, gautrain management agency, national lotteries commission, pansalb, commission for gender equality,
      south african weather service, south african social security agency, council for geoscience, bianco, samifin, bngrc, esc, financial crimes commission, economic development board, hcc, cosep`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      lasepa, lawma, fcta, fcda, dawasa, johannesburg water, rand water, lc1, lc2, lc3, lc4, lc5, woreda, kebele, fokontany, gombolola`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      dgsn, dgst, bcij, gsu, slp, lnp, ldea, rib, rnp, rcs, idac, sernic, prm, zambia police, malawi police, tanzania police force, tpf, amotekun, royal gambia police, sierra leone police, liberia national police,
      royal lesotho police, royal eswatini police, kenya police service, national police service commission, rural safety unit, anti-narcotics bureau, bureau of public safety, state security department, ssd`,
  },
  {
    branch: 'police',
    level: 'local',
    names: `
      jmpd, empd, tmpd`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      fama, fds, faca, sspdf, endf, kdf, rdf, tpdf, zna, bdf, ldf, sandf, mnjtf, sna, sudanese armed forces, rslaf, afl, gaf, peshmerga, national transition council, cnrd, cnsp, mpsr, transitional military council`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      special criminal court, cour constitutionnelle, pgr, judicial service commission, conselho constitucional, pool judiciaire financier, special criminal tribunal, gacaca courts service, anti-corruption division, lands tribunal`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      cnt, national transitional council, house of federation, house of people’s representatives, house of peoples’ representatives, high council of state, presidential council, sovereign council,
      transitional sovereignty council, conseil de la nation, council of the nation, apn, national council of provinces, ncop, libandla, national transitional legislature, hirshabelle assembly, puntland parliament,
      revitalised transitional legislature`,
  },
];
