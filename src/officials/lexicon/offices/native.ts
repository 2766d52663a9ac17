import type { OfficeRow } from './types.ts';

/**
 * What offices are called in the languages of their countries, where news in English leaves the word as it is, and the
 * letters that local papers have for them. Written down from general knowledge for this project.
 */
export const NATIVE: readonly OfficeRow[] = [
  {
    branch: 'executive',
    level: 'national',
    standing: 'public',
    heads: `
      canciller vicecanciller ministro ministra viceministro viceministra subsecretario subsecretaria vicepresidenta lyonpo lyonchhen naalakkersuisoq staatssekretär staatssekretärin
      bundeskanzlerin vizekanzler statsråd sottosegretario guardasigilli wicepremier wiceminister informateur formateur kryeministër beretitenti katikkiro wamen menlu menko
      usec usec. asec asec. undersec undersec. sgf eam lögmaður løgmaður`,
  },
  {
    branch: 'executive',
    level: 'regional',
    standing: 'public',
    heads: `
      gobernador gobernadora vicegobernador governador governadora gouverneur governatore conseller consellera conselleiro conselleira consejero consejera landrätin ministerpräsidentin
      landeshauptfrau landesrat landesrätin landammann regierungsrat regierungsrätin regierungspräsident bezirkshauptmann bezirkshauptfrau senatorin innensenator innensenatorin
      prefecto préfète sous-préfet sous-préfète prefetto prefekt főispán hejtman hejtmanka statsforvalter fylkesmann landshövding sysselmester sysselmann lantråd lawman
      qaimaqam qaimmaqam kaimakam moqaddem mohafez muhafiz farmandar ostandar woleswal äkim bashkan polpred
      dzongdag dzongda dzongdags tahsildar tehsildars tahsildars sdm dco
      exco excos wagub sekda sdo nazim rdc drdc intendenta prefecta seremi vice-governor
      cm dcm`,
  },
  {
    branch: 'executive',
    level: 'local',
    standing: 'public',
    heads: `
      burgemeester bourgmestre schepen échevin échevine wethouder wethouders dijkgraaf oberbürgermeisterin bürgermeisterin bezirksbürgermeister bezirksbürgermeisterin stadtpräsident stadtpräsidentin
      gemeindepräsident gemeindepräsidentin stadträtin vizebürgermeister ortsvorsteher mairesse prefeita autarca sindaco sindaca assessore assessora síndic síndico síndica cònsol
      ordfører fylkesordfører byrådsleder borgmester overborgmester kommunalråd finansborgarråd borgarstjóri bæjarstjóri pormestari linnapea vallavanem
      wójt starost sołtys burmistrz primátor primátorka primator starostka muhtar polgármester főpolgármester gradonačelnik gradonačelnica gradonacelnik načelnik načelnica županja kmet primar demarch
      gup gups mangmi tshogpa thrompon kades keuchik phuyaiban kamnan penghulu
      pulenu'u pulenuu faipule toshao toshaos dce dces mce mces mmdce mmdces gezaghebber gedeputeerde sarpanches
      corregidor corregidora personero personera alguacil mayor-in-exile`,
  },
  {
    branch: 'legislative',
    level: 'national',
    standing: 'public',
    heads: `
      député députée sénateur sénatrice nationalrätin ständerat ständerätin stortingsrepresentant riksdagsman folketingsmand poseł posłanka toraga talman llywydd trefnydd
      asambleísta asambleista legislador legisladora senators-elect mps-elect adun aduns`,
  },
  {
    branch: 'legislative',
    level: 'local',
    standing: 'public',
    heads: 'ediles regidor regidora regidores selectperson selectpersons jurat jurats connétable',
  },
  {
    branch: 'judicial',
    level: 'national',
    standing: 'public',
    heads: `
      procureur procureure procuratore magistrado magistrada magistrados magistradas desembargador desembargadora corregedor juez jueza contralor contralora fiscala provedora provedor ararteko
      generalbundesanwalt staatsanwalt staatsanwältin justitieombudsman riksåklagare drangpon kajati kajari jaksa cji prothonotary lokayukta up-lokayukta médiateur defensora
      ombudsmen ombudspersons`,
  },
  {
    branch: 'police',
    level: 'local',
    standing: 'public',
    heads: `
      questore questor vicequestore polizeipräsident polizeipräsidentin rikspolischef politimester lensmann sýslumaður kapolres kapolsek kapolrestabes digp aigp ccpo rpo dyc adcp jcp
      occi ocs dcio plt. pcpt pcpt. pmaj pmaj. pltcol pltcol. pcol pcol. pbgen pbgen. pmgen pmgen. pltgen pltgen. pssg pcms pemis ertzaina mosso`,
  },
  {
    branch: 'military',
    level: 'national',
    standing: 'public',
    heads:
      'bgen bgen. mgen mgen. ltgen ltgen. ltcol ltcol. radm vadm cdre dandim danrem pangdam danlanal vcoas coas ',
  },
];
