import type { BodyRow } from './types.ts';

/** Bodies of several states, by name and by letters. Written down from general knowledge for this project. */
export const INTERNATIONAL: readonly BodyRow[] = [
  {
    branch: 'international',
    level: 'international',
    names: `
      united nations, un, u.n., u.n, un security council, security council, un general assembly, general assembly, un human rights council,
      human rights council, unicef, unesco, unhcr, unrwa, ocha, undp, unep, unfpa, unodc, un women, unaids, unctad, unido, wfp, fao, ifad,
      world food programme, world food program, food and agriculture organization, world health organization, world health organisation, who,
      pan american health organization, paho, international labour organization, international labor organization, ilo,
      international organization for migration, international organisation for migration, iom, un refugee agency, u.n. refugee agency,
      world meteorological organization, wmo, world intellectual property organization, wipo, international maritime organization, imo,
      international civil aviation organization, icao, international telecommunication union, itu, universal postal union,
      international atomic energy agency, iaea, comprehensive nuclear-test-ban treaty organization, ctbto, opcw,
      organisation for the prohibition of chemical weapons, world bank, international finance corporation, international monetary fund, imf,
      world trade organization, world trade organisation, wto, oecd, opec, opec+, international energy agency, iea, bank for international settlements,
      financial stability board, asian development bank, african development bank, inter-american development bank, islamic development bank,
      asian infrastructure investment bank, european bank for reconstruction and development, ebrd, european investment bank,
      european union, eu, e.u., e.u, european commission, european council, council of europe, council of the european union, european central bank, ecb,
      european external action service, eeas, europol, eurojust, ecdc, eppo, olaf, ohchr, esma, eba, comesa, frontex, european medicines agency, ema, european ombudsman, eurogroup, european defence agency,
      european food safety authority, european border and coast guard agency, eurostat, eurocontrol, european space agency, esa,
      nato, n.a.t.o., osce, organization for security and co-operation in europe, african union, african union commission, ecowas, sadc, igad,
      east african community, arab league, league of arab states, gulf cooperation council, gcc, organisation of islamic cooperation, oic, asean,
      shanghai cooperation organisation, saarc, brics, mercosur, caricom, organization of american states, oas, unasur, pacific islands forum,
      commonwealth secretariat, commonwealth of nations, francophonie, nordic council, benelux, visegrad group, collective security treaty organization, csto,
      commonwealth of independent states, eurasian economic union, eurasian economic commission, interpol, world anti-doping agency, wada,
      international whaling commission, intergovernmental panel on climate change, ipcc, office of the high representative, monusco, unifil, minusma, unmiss`,
  },
  {
    branch: 'legislative',
    level: 'international',
    names: `european parliament, parliamentary assembly of the council of europe, pan-african parliament, inter-parliamentary union, latin american parliament`,
  },
  {
    branch: 'judicial',
    level: 'international',
    names: `international criminal court, icc, international court of justice, icj, european court of human rights, european court of justice,
      court of justice of the european union, inter-american court of human rights, permanent court of arbitration, european public prosecutor’s office,
      international criminal tribunal, special tribunal for lebanon, international tribunal, international residual mechanism`,
  },
];
