import type { BodyRow } from '../types.ts';

/**
 * Public bodies of Africa by the names and letters that news in English has for them, a line or more for each country,
 * from north to south. Written down from general knowledge for this project.
 */
export const AFRICA: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      supreme council of antiquities, state information service, administrative control authority, dar al-ifta, egyptian drug authority, national food safety authority, haica, inlucc,
      instance supérieure indépendante pour les élections, bank of algeria, onssa, dgapr, bank al-maghrib, higher planning commission, higher commission for planning,
      central bank of libya, humanitarian aid commission, ofnac, anacim, ageroute, bceao, oclei, asce-lc, halcia, crief, criet, haplucia, conseil café cacao,
      coffee and cocoa council, sodefor, cepici, artci, anader, agence nationale de sécurité sanitaire, naatip, statistics sierra leone, nacsa, nphil, lisgis, nafaa,
      cocobod, ghana cocoa board, minerals commission, ssnit, nacoc, office of the special prosecutor, audit service, jubilee house, national peace council, ghana education service,
      nphcda, tetfund, nitda, nimet, nihsa, nmdpra, neiti, pencom, naicom, corporate affairs commission, nesrea, nosdra, nasrda,
      subeb, ncdmb, nigerian meteorological agency, nigerian ports authority, national population commission, universal basic education board, federal character commission, federal inland revenue service,
      nigeria revenue service, elecam, consupe, conac, bucrep, minat, minsante, minedub, minesec, isteebu, wasac, minema, minaloc, mineduc,
      minecofin, rwanda biomedical centre, rwanda governance board, rwanda development board, edrmc, ethiopian public health institute, ethiopian investment commission, national bank of ethiopia,
      communication bureau, government communication service, sodma, villa somalia, somali disaster management agency, relief and rehabilitation commission, rjmec, ctsamvm, ketraco, kenha, kerra, kemsa,
      kuccps, nacada, knchr, kephis, kefri, sasra, wasreb, kenya forest service, kenya ports authority, social health authority,
      kenya meteorological department, kenya national examinations council, national land commission, uganda wildlife authority, nita-u, naads,
      uganda communications commission, inspectorate of government, uganda national bureau of standards, office of the prime minister, tanapa, ewura, tasac, necta, heslb, tarura, tanroads,
      takukuru, ruwasa, tamisemi, ikulu, tanzania revenue authority, tanzania national parks, ngorongoro conservation area authority, zicta, zamra, warma, nhima,
      mineral regulation commission, zambia revenue authority, dodma, admarc, maneb, malawi electoral commission, malawi energy regulatory authority, zinara, zinwa, zimparks, zimsec,
      potraz, zimstat, environmental management agency, civil protection unit, bocra, nbfira, statistics botswana, directorate of intelligence and security, namwater, namra,
      namfisa, electoral commission of namibia, inatro, cnidh, inamet, nsfas, nersa, icasa, sahpra, cogta, dirco, sanbi, sansa, samrc, hpcsa,
      sacaa, samsa, competition tribunal, national consumer commission, umngeni-uthukela water, gautrain management agency, national lotteries commission, pansalb, commission for gender equality,
      south african weather service, south african social security agency, council for geoscience, samifin, bngrc, financial crimes commission, economic development board, cosep`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      lasepa, lawma, dawasa, johannesburg water, rand water, woreda, kebele, fokontany, gombolola`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      sernic, zambia police, malawi police, tanzania police force, amotekun, royal gambia police, sierra leone police, liberia national police,
      royal lesotho police, royal eswatini police, kenya police service, national police service commission, rural safety unit, anti-narcotics bureau, bureau of public safety, state security department`,
  },
  {
    branch: 'police',
    level: 'local',
    names: ``,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      sspdf, sandf, mnjtf, sudanese armed forces, rslaf, peshmerga, national transition council, transitional military council`,
  },
  {
    branch: 'judicial',
    level: 'national',
    names: `
      special criminal court, cour constitutionnelle, judicial service commission, conselho constitucional, pool judiciaire financier, special criminal tribunal, gacaca courts service, anti-corruption division, lands tribunal`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      national transitional council, house of federation, house of people’s representatives, house of peoples’ representatives, high council of state, presidential council, sovereign council,
      transitional sovereignty council, conseil de la nation, council of the nation, national council of provinces, libandla, national transitional legislature, hirshabelle assembly, puntland parliament,
      revitalised transitional legislature`,
  },
];
