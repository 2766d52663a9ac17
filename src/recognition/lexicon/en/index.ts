/**
 * English wordings of reader appeals, as many news sites have them, put generally. A call counts where it begins a clause; what a story tells about somebody who signs up or
 * donates does not.
 */
import type { Lexicon } from '../types.ts';
import { anyKind } from './any-kind.ts';
import { app, social } from './app-and-social.ts';
import { belonging } from './belonging.ts';
import { closingCalls } from './closing-calls.ts';
import { donation } from './donation.ts';
import { everyday } from './everyday.ts';
import { foundElsewhere } from './found-elsewhere.ts';
import { inPassing } from './in-passing.ts';
import { issues } from './issues.ts';
import { newsletter } from './newsletter.ts';
import { offers } from './offers.ts';
import { otherAsks } from './other-asks.ts';
import { passingTheHat } from './passing-the-hat.ts';
import { pleas } from './pleas.ts';
import { reachingReaders } from './reaching-readers.ts';
import { smallFavours } from './small-favours.ts';
import { membership, registration, subscription } from './subscription.ts';
import { vetoes } from './vetoes.ts';
import { walls } from './walls.ts';

export const english: Lexicon = {
  address: /\b(?:we|our|ours|us|you|your|yours|we['’](?:re|ve|ll)|you['’](?:re|ve|ll))\b/,
  cues: [
    ...newsletter,
    ...issues,
    ...donation,
    ...passingTheHat,
    ...membership,
    ...subscription,
    ...registration,
    ...offers,
    ...app,
    ...social,
    ...otherAsks,
    ...pleas,
    ...belonging,
    ...reachingReaders,
    ...closingCalls,
    ...everyday,
    ...foundElsewhere,
    ...smallFavours,
    ...inPassing,
    ...anyKind,
    ...vetoes,
    ...walls,
  ],
};
