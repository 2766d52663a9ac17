import type { OfficeRow } from './types.ts';

/**
 * Ranks and commands of armies, navies, police and other forces. Written down from general knowledge for
 * this project.
 */
export const FORCES: readonly OfficeRow[] = [
  {
    branch: 'military',
    level: 'national',
    standing: 'public',
    heads: `general gen gen. generals colonel colonels col col. lt lt. brig brig. brigadier brigadier-general maj maj. adm
      adm. admiral admirals vice-admiral rear-admiral commodore corporal marshal field-marshal air-marshal
      lieutenant-general lieutenant-colonel major-general colonel-general cmdr cmdr. pvt. cpl. spc. spc jawan jawans naik havildar subedar sepoy rifleman sapper guardsman fusilier paratrooper pfc. capt capt.
      lt-col lt.-col. lt-gen lt.-gen. maj-gen maj.-gen. brig-gen brig.-gen. col-gen generalissimo comandante serviceman
      servicewoman lance-corporal gunnery-sergeant seaman airman ensign sub-lieutenant commander-in-chief
      wing-commander squadron-leader group-captain hetman ataman starshina polkovnik panglima laksamana
      warrant-officer sergeant-major adjutant-general quartermaster-general judge-advocate-general`,
  },
  {
    branch: 'military',
    level: 'national',
    standing: 'open',
    heads: 'commander commanders commandant major lieutenant captain warlord',
  },
  {
    branch: 'police',
    level: 'local',
    standing: 'public',
    heads: `sheriff sheriffs undersheriff sheriff's constable constables det det. detective detectives sergeant
      sgt sgt. supt supt. insp. insp dci ds-inspector trooper troopers ranger warden ssp dsp asp acp dcp sho
      sp csp pc sdpo oic adgp kapolda carabiniere garda superintendent-general chief-superintendent chief-constable
      police-commissioner policeman policewoman patrolman marshal-general gendarme dig dc ds dcs wpc dsu pcso
      ppro ocpd comm sac const const. sub-inspector asst-commissioner commissaire comisario provost-marshal`,
  },
  {
    branch: 'police',
    level: 'national',
    standing: 'public',
    heads: 'igp dgp kapolri inspector-general inspectors-general',
  },
  {
    branch: 'police',
    level: 'local',
    standing: 'open',
    heads: 'inspector inspectors agent agents oc',
  },
];
