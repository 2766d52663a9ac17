import type { OfficeRow } from './types.ts';

/** Envoys of all kinds. Written down from general knowledge for this project. */
export const DIPLOMATIC: readonly OfficeRow[] = [
  {
    branch: 'diplomatic',
    level: 'international',
    standing: 'public',
    heads: `ambassador ambassadors ambassador-at-large ambassador-designate envoy envoys diplomat diplomats consul
      consuls consul-general nuncio plenipotentiary rapporteur rapporteurs attaché attache attachés
      minister-counsellor amb amb. chargé charge-d'affaires d'affaires legate vice-consul high-representative ambassador-nominee
`,
  },
  {
    branch: 'diplomatic',
    level: 'international',
    standing: 'open',
    heads: 'negotiator negotiators mediator emissary liaison',
  },
];
