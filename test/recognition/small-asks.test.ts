/** What is asked beside money and addresses, and what stories say in nearly the same words. */
import { describe, expect, test } from 'vitest';
import { meet, setOf } from '../../src/recognition/evidence.ts';
import { readLine } from '../../src/recognition/read-line.ts';

const ASKS = setOf('ask', 'call');
const asks = (text: string) =>
  meet(readLine({ role: 'text', text, linkShare: 0, targets: [] }).evidence, ASKS);

describe('asks', () => {
  test.each([
    'Make us your go-to source on Google',
    'Choose The Strait as your trusted source',
    'See more from The Strait in your results',
    'May we send you a note when the boats leave?',
    'Can The Strait send you storm alerts?',
    'Get pinged the moment the bridge opens',
    'Read our stories on Telegram',
    'Come and argue with us on Discord',
    'Put The Strait on your phone',
    'Please turn off your ad blocker',
    'Let our ads through',
    'Tell us how we are doing',
    'Start the survey',
    'Pass it on to a friend',
    'Top up the tip jar',
    'Consider setting up a standing order',
    'A pot of tea would be lovely',
    'Why not leave a gift in your will?',
    '€8 once, or €3 a month',
    'Join for Ksh 90/week',
    'Pop me on the list',
    'Send it to my inbox',
    'Pull up a chair',
    'Get yourself an account',
    'Dürfen wir Sie über Eilmeldungen informieren?',
    'Ajoutez La Digue à vos sources préférées',
    '¿Quieres recibir alertas de La Marea?',
    'Attiva le notifiche',
    'Adicione A Maré como fonte preferida no Google',
    'Читайте нас в телеграме',
    '通知を受け取る',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(true);
  });
});

describe('does not ask', () => {
  test.each([
    'The ministry said it would alert residents when the water rises.',
    'Share on WhatsApp',
    'The mayor wrote on Telegram that the bridge was safe.',
    'Fines can reach Rs 500 a day under the new rule.',
    'She bought him a boat for £300 in 1974.',
    'Nearly half of those surveyed block ads on their phones.',
    'The council took a survey of the slipway in May.',
    'A tax of $3 a month on each account would pay for it.',
    'Google said that it trusts sources it has checked.',
    'He passed the hat round the pub and raised nothing.',
    'Leave the pan to soak overnight.',
    'Die Stadt informiert ihre Einwohner über eine App.',
    'La ministre a répondu à une enquête de la télévision.',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(false);
  });
});
