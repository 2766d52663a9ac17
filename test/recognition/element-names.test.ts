/** What the names of elements hint at, and what only looks like it. */
import { expect, test } from 'vitest';
import { kindOfHint } from '../../src/recognition/hints.ts';

test.each([
  ['support-inline', 'donation'],
  ['tip-jar', 'donation'],
  ['bloc-don', 'donation'],
  ['article__give-box', 'donation'],
  ['callout--members', 'membership'],
  ['join-strip', 'membership'],
  ['b-nl', 'newsletter'],
  ['nl_card wide', 'newsletter'],
  ['mc4wp-form', 'newsletter'],
  ['email-optin', 'newsletter'],
  ['prime-box', 'subscription'],
  ['epaper-side', 'subscription'],
  ['reg-strip', 'registration'],
  ['app-strip', 'app'],
  ['get-app', 'app'],
  ['smart-banner', 'app'],
  ['discord_card', 'social'],
  ['follow-google', 'social'],
  ['g-pref', 'social'],
  ['telegram-box', 'social'],
  ['onesignal-slidedown', 'other'],
  ['adb-note', 'other'],
  ['newspack-inline-popup', 'other'],
])('“%s” is a box of kind %s', (name, kind) => {
  expect(kindOfHint(name)).toBe(kind);
});

test.each([
  'contributor-bio',
  'share-telegram',
  'sd-button share-whatsapp',
  'lang-nl',
  'sub-title',
  'd-print-block',
  'give-way',
  'support',
  'wrapper',
  'club-badge',
  'happening-now',
  'supportive-text',
])('“%s” hints at nothing', (name) => {
  expect(kindOfHint(name)).toBeNull();
});
