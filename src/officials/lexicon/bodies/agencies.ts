import type { BodyRow } from './types.ts';

/**
 * Agencies and commissions of single states that news names by word or letters alone, country by country. Written
 * down from general knowledge for this project.
 */
export const AGENCIES: readonly BodyRow[] = [
  {
    branch: 'administration',
    level: 'national',
    names: `
      usaid, dpwh, dotr, denr, dti, dfa, dbm, neda, dof, doj, doe, dod, dot, dhs, hhs, hud, usda, usgs, us geological survey, u.s. geological survey, noaa, nasa, fema, nrc, ntsb, faa, fcc, ftc, epa, fda, nih, cdc, omb, osha, fdic, cfpb, sba, gsa,
      nlrb, eeoc, cftc, federal reserve board, fed board, federal deposit insurance corporation, national labor relations board, office of personnel management,
      bureau of land management, bureau of labor statistics, bureau of reclamation, army corps of engineers, u.s. army corps of engineers, national science foundation,
      peace corps, bureau of indian affairs, bureau of ocean energy management, federal highway administration, federal railroad administration,
      federal transit administration, us census bureau, parks canada, health canada, transport canada, elections canada, canada revenue agency, cbsa,
      canada border services agency, immigration and refugee board, csis, crtc, environment and climate change canada, environment canada,
      public services and procurement canada, global affairs canada, parliamentary budget office, shared services canada, natural england, historic england,
      homes england, transport for london, tfl, network rail, national highways, highways england, ofqual, nhs, dvla, hm treasury, hm prison service, iopc, crown estate,
      charity commission, ukhsa, health and safety executive, natural resources wales, nhs scotland, nhs wales, transport scotland, copfs, crown office, sepa,
      public health scotland, public health wales, hse, health service executive, hiqa, revenue commissioners, irish water, an bord pleanála, coimisiún na meán, accc,
      apra, asic, asio, csiro, austrade, australian electoral commission, australian border force, fair work commission, rba, rbnz, te whatu ora, health new zealand,
      waka kotahi, nzta, maritime new zealand, worksafe, stats nz, rbi, sebi, icmr, cbi, ncb, nhai, drdo, uidai, election commission of india,
      national human rights commission, ncw, national commission for women, ncpcr, upsc, dgca, imd, india meteorological department, niti, irctc, bmc,
      brihanmumbai municipal corporation, mcd, ndmc, bbmp, delhi jal board, aiims, press information bureau, ncert, cbse, aicte, nepra, ogra, pemra, ecp, fia, fbr,
      federal board of revenue, federal investigation agency, national accountability bureau, state bank of pakistan, ndma, pdma, wapda, nadra, bangladesh bank, bnbc,
      iedcr, central bank of sri lanka, disaster management centre, nepal rastra bank, kpk, corruption eradication commission, bnpb, bmkg, bpom, kpu, bawaslu, ojk, macc,
      malaysian anti-corruption commission, mcmc, bnm, nadma, jpj, monetary authority of singapore, hdb, cpib, anti-money laundering office,
      department of special investigation, nacc, bangkok metropolitan administration, phivolcs, pagasa, ndrrmc, mmda, doh, dilg, deped, dswd, bsp,
      bangko sentral ng pilipinas, ombudsman’s office, national bureau of investigation, state bank of vietnam, japan meteorological agency,
      nuclear regulation authority, imperial household agency, fair trade commission, financial services agency, bok, kcna, kdca,
      korea disease control and prevention agency, national intelligence service, corruption investigation office, financial services commission, taiwan affairs office,
      mainland affairs council, central weather administration, central epidemic command center, cecc, ndrc, csrc, pboc, nbs, national health commission,
      national bureau of statistics, hong kong observatory, icac, independent commission against corruption, monetary authority, hkma, hospital authority,
      housing bureau, security bureau, centre for health protection, rospotrebnadzor, roskomnadzor, rosstat, rosaviatsia, rosatom, federal security service,
      federal penitentiary service, emergency situations ministry, central election commission of russia, nabu, sbu, state emergency service, national bank,
      prosecutor general’s office, state border service, state bureau of investigation, euspa, bnd, bfv, rki, bafin, bamf, verfassungsschutz,
      office for the protection of the constitution, federal office for migration and refugees, federal office of statistics, cnil, dgse, dgsi, insee,
      santé publique france, arcep, civil protection department, protezione civile, istat, anac, aemet, cni, cnmc, dgt, policía nacional, knmi, rivm, aivd, nvwa, nctv,
      säpo, skatteverket, finnish border guard, danish health authority, afad, bddk, ysk, tüik, diyanet, high election board, supreme election council,
      central bank of turkey, shabak, israel prison service, aeoi, atomic energy organization, red crescent society of iran, central bank of iran, capmas,
      suez canal authority, national election authority, supreme judicial council, saudi central bank, sama, civil defense, ministry of interior,
      houthi-run health ministry, gaza health ministry, gaza’s health ministry, hamas-run health ministry, efcc, icpc, ndlea, nafdac, inec, frsc, nema, ncdc, nimasa,
      naptip, fccpc, cbn, central bank of nigeria, lasema, lastma, iebc, kra, eacc, ipoa, kws, kenya wildlife service, ethics and anti-corruption commission, ntsa,
      central bank of kenya, zec, latra, ura, kcca, unra, uganda revenue authority, rwanda investigation bureau, siu, special investigating unit, ipid, sassa, prasa,
      sanral, hawks unit, public protector’s office, gcis, sanparks, national treasury, nicd, sahrc, bank of namibia, zimra, zacc, zimbabwe electoral commission, rtsa,
      drug enforcement commission, ghana revenue authority, nadmo, ghana health service, bog, ec of ghana, electoral commission of ghana, ceni, mec commission, macra,
      ine, conagua, coepris, banxico, sspc, national migration institute, fgr, attorney general’s office of mexico, national electoral institute, tepjf,
      national guard of mexico, imss, issste, anvisa, ibama, funai, tse, stf, banco central do brasil, inpe, icmbio, indec, anses, afip, bcra, servel, conaf, onemi,
      senapred, onpe, sunat, invima, ideam, jep, dian, cne, sebin, bcv, saime, ccss, minsa, meduca, tribunal electoral, policía nacional civil, odpem, fti, nema bahamas,
      gecom, eccb, cdema, cbtt, caricom secretariat, price control commission`,
  },
  {
    branch: 'police',
    level: 'national',
    names: `
      police scotland, rapid action battalion, dmp, dhaka metropolitan police, nepal police, national police headquarters, polri, pdrm, police coast guard, nbi, pnp,
      philippine national police, national police agency of japan, hong kong police, bka, guardia di finanza, mossos, mossos d’esquadra, ertzaintza, supo, israel police,
      nscdc, nigeria police force, national police service, upf, uganda police, rwanda national police, saps, south african police service, nampol, namibian police,
      botswana police service, zrp, zimbabwe republic police, ghana police service, eswatini police, lmps, gendarmerie nationale, prf, carabineros, pdi, oij, pnc,
      national civil police, haitian national police, pnh, jamaica constabulary force, jcf, ttps, trinidad and tobago police service, royal bahamas police force,
      royal barbados police force, guyana police force, gpf, royal grenada police force, royal st. christopher and nevis police force, royal saint lucia police force,
      royal virgin islands police force, royal cayman islands police service`,
  },
  {
    branch: 'military',
    level: 'national',
    names: `
      nepal army, tni, pcg, philippine coast guard, joint chiefs of staff of korea, cogat, irgc, updf, fardc, sedena, semar, jdf`,
  },
];
