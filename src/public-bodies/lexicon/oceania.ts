import type { BodyRow } from '../types.ts';

/** Public bodies of Oceania by the names and letters that its press has for them. Written down from general knowledge for this project. */
export const OCEANIA: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      airservices australia, airservices, geoscience australia, ndis commission, ndis quality and safeguards commission, fsanz, apvma, clean energy regulator,
      murray-darling basin authority, fair work ombudsman, nopsema, austrac, ahpra, acara, teqsa, dcceew, services australia, centrelink, infrastructure australia, great barrier reef marine park authority,
      gbrmpa, australian institute of marine science, creative australia, screen australia, northern land council, central land council, land council, defence housing australia, te puni kōkiri,
      commerce commission, comcom, waitangi tribunal, pharmac, medsafe, department of conservation, te arawhiti, public health service, te tāhū hauora, heritage new zealand, education review office, pngec,
      internal revenue commission, png electoral commission, ombudsman commission, national executive council, autonomous bougainville government, conservation and environment protection authority,
      national fisheries authority, ficac, fijian elections office, itaukei land trust board, itaukei affairs, great council of chiefs, water authority of fiji, biosecurity authority, sinso,
      national disaster management office, malvatumauri, malvatumauri council of chiefs, guam visitors bureau, guam epa, commonwealth utilities corporation, commonwealth ports authority, dphss,
      land use commission, board of land and natural resources, office of hawaiian affairs`,
  },
  {
    branch: 'administration',
    level: 'regional',
    names: `
      safework, safework nsw, safework sa, worksafe victoria, workplace health and safety queensland, epa victoria, vicroads, parks victoria, transport for nsw, tfnsw, sydney trains, sydney water, waternsw, melbourne water,
      nsw health, queensland health, sa health, wa health, environment protection authority, corrective services nsw, corrective services, liquor and gaming nsw, resources regulator, environment canterbury,
      greater wellington regional council`,
  },
  {
    branch: 'administration',
    level: 'local',
    names: `
      guam power authority, guam waterworks authority`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      crime and corruption commission, rpngc, royal papua new guinea constabulary, rsipf, royal solomon islands police force, fiji police force, vanuatu police force, tonga police, samoa police,
      guam police department, nsw rural fire service, rural fire service, country fire authority, country fire service, fire rescue nsw, fire and rescue nsw, fire rescue victoria, queensland fire department,
      queensland fire and emergency services, nsw ses, queensland ambulance service, nsw ambulance, ambulance nsw`,
  },
  {
    branch: 'police',
    level: 'local',
    names: `
      act policing`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      australian defence force, new zealand defence force, pngdf, royal fiji military forces, republic of fiji military forces, his majesty’s armed forces`,
  },
  {
    branch: 'legislative',
    level: 'national',
    names: `
      nitijela, maneaba, maneaba ni maungatabu, fale alea, olbiil era kelulau, falekaupule, kaupule, bougainville house of representatives, house of ariki, council of iroij, house of elders`,
  },
];
