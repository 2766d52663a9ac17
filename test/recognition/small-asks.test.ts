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

describe('asks to be followed, paid a coffee and answered, as every site does', () => {
  test.each([
    'Hier kostenlos den Kanal abonnieren',
    'Zum WhatsApp-Kanal',
    'Die Brücke ist jetzt auch bei WhatsApp',
    'Hier klicken, um dem Kanal zu folgen',
    'Spendieren Sie uns einen Kaffee',
    'Noch drei Tage. Sommerangebot sichern',
    'Alles geht schneller in der App',
    'Unsere Umfrage dauert drei Minuten',
    'Rejoignez la chaîne de La Digue, c’est gratuit',
    'Cliquez ici pour suivre La Digue sur WhatsApp',
    'Laissez-nous un petit pourboire',
    'En ajoutant La Digue à vos sources préférées, vous nous lirez plus souvent',
    'Profiter de cette offre',
    'Le questionnaire prend cinq minutes',
    'Haz clic aquí para seguir el canal',
    'Únete al canal de La Marea en WhatsApp',
    'Activa la campanita',
    'Déjanos una propina',
    'Aprovecha la oferta',
    'La encuesta te llevará cinco minutos',
    'Clicca qui per iscriverti al canale',
    'Entra nel nostro canale WhatsApp',
    'Offrici un caffè',
    'Approfitta dell’offerta',
    'Clique aqui para entrar no canal',
    'Entre no canal da Maré no WhatsApp',
    'Pague um café para a redação',
    'Ative o sininho',
    'Aproveite a promoção',
    'A pesquisa leva três minutos',
    'Подпишитесь на телеграм-канал «Причала»',
    'Нажмите сюда, чтобы присоединиться',
    'Угостите редакцию кофе',
    'Нажмите на колокольчик',
    'Опрос займёт три минуты',
    'こちらからフォロー',
    '投げ銭で応援',
    'アンケートは3分で終わります',
    'Download it free for iPhone and Android',
    'Faster in the app',
    'Want storm alerts?',
    'Subscribe on YouTube',
    'Press the bell so that you hear of it',
    'You can tip us on Ko-fi',
    'Contribute as little as £2 a month',
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
    'Er griff in die Kaffeekasse und ging.',
    'Er musste die Glocke drücken.',
    'Viele Pendler wollen sich das Angebot sichern.',
    'Il est d’usage de laisser un pourboire au guide.',
    'La mairie est désormais sur Instagram.',
    'Los clientes aprovecharon la oferta del lunes.',
    'El viajero deja una propina en la mesa.',
    'Il cliente lascia una mancia al cameriere.',
    'Os fregueses aproveitaram a promoção.',
    'Покупатели воспользовались скидкой.',
    'Жители теперь в телеграме узнают о воде.',
    'Le patron lui a payé un café.',
    'Ele pagou um café para o vizinho.',
    'The waiter said most guests tip him in cash.',
    'She rang the bell twice.',
    'Farmers contribute only 3 percent of the total.',
    'The bank wants alerts sent by text.',
    '店員にチップを渡した。',
    'Members pay only £3 a day to park.',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(false);
  });
});
