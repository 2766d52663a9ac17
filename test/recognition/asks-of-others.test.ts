/** What others must do or are asked in a story has the wordings of appeals, and asks the reader nothing. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { meet, setOf } from '../../src/recognition/evidence.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { readLine } from '../../src/recognition/read-line.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const ASK = setOf('ask');
const asks = (text: string) =>
  meet(readLine({ role: 'text', text, linkShare: 0, targets: [] }).evidence, ASK);

describe('asks nothing of the reader', () => {
  test.each([
    'Wer mitfahren will, muss sich eine App herunterladen.',
    'Kunden können den Newsletter der Bank abonnieren.',
    'Wer mitfahren will, muss die App herunterladen, damit sie ihren Standort meldet.',
    'Man kann die App der Stadt kostenlos laden.',
    'Anwohner müssen jetzt ein Konto anlegen.',
    'Il faut télécharger l’application de la mairie.',
    'Les usagers doivent créer un compte sur le site de la préfecture.',
    'On peut faire un don à la caisse des écoles.',
    'Hay que crear una cuenta para pedir cita.',
    'El cliente descarga la aplicación del banco.',
    'La alcaldesa recibe cada mañana un correo del concejal.',
    'L’utente scarica l’app del comune e paga la sosta.',
    'É preciso ativar as notificações do banco.',
    'O banco pede que o cliente baixe o aplicativo.',
    'Чтобы записаться, нужно скачать приложение поликлиники.',
    'Жители могут подписаться на рассылку мэрии.',
    '利用者はアプリをダウンロードする必要がある。',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('asks nothing of the reader, but of somebody in the story', () => {
  test.each([
    'Ask them straight out: will you join us on the pier?',
    'Then tell him once more: support us or leave.',
    'Fragen Sie ihn: Werden Sie Mitglied?',
    'Demandez-leur : voulez-vous soutenir notre journal ?',
    'Pregúntales: ¿quieres apoyar nuestro periódico?',
    'Díganle en la puerta: ¿quieres apoyar nuestro periódico?',
    'Спросите их прямо: поддержите нас?',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(false);
  });
});

describe('asks the reader, with the same verbs', () => {
  test.each([
    'Sie können unseren Newsletter kostenlos abonnieren.',
    'Wer uns helfen will, kann jetzt spenden.',
    'Vous pouvez télécharger notre application.',
    'Puedes crear una cuenta gratis.',
    'Nuestra app ya está disponible: descarga la app gratis.',
    'Contenidos digitales: suscríbete ahora.',
    'We ask you once a year: please support us.',
    'Scarica l’app e leggi le notizie.',
    'Baixe o aplicativo e leia onde quiser.',
    'Вы можете подписаться на нашу рассылку.',
    'アプリをダウンロードしてください。',
  ])('“%s”', (text) => {
    expect(asks(text)).toBe(true);
  });

  test('beside a sentence about others', () => {
    expect(asks('On doit payer pour lire. Téléchargez notre application.')).toBe(true);
  });
});

const line = (text: string) => element('p', text);

/** What is folded of a page whose story has some parts in its middle. */
function foldedWith(...parts: readonly Part[]): string[] {
  const paragraphs = ferryStory.map(line);
  const story = [...paragraphs.slice(0, 2), ...parts, ...paragraphs.slice(2)];
  const outline = drawOutline(sketchOf(element('article', ...story)));
  return allowedRuns(outline, findRuns(outline)).flatMap(({ first, end }) =>
    outline.lines.slice(first, end).map(({ text }) => text),
  );
}

describe('a paragraph of the story stays', () => {
  test.each([
    'Open the talk with the weather and the price of fish, and when the skipper has had his say ask him straight out: will you join us on the pier on Monday?',
    'The leaflet on the quay has three lines, and the second is the one that islanders know by heart, in capitals: support us and we will carry your mail.',
    'Passengers were handed a sheet with a number and two sentences on it. Download our app, it said, before the next boat leaves, and show it to the mate.',
  ])('“%s”', (text) => {
    expect(foldedWith(line(text))).toEqual([]);
  });

  test('before a box of the outlet’s, which is folded', () => {
    const told =
      'Wer am Samstag übersetzen will, muss sich bis dahin eine neue App herunterladen und sie mit dem Ausweis freischalten, den die Reederei verlangt.';
    const box = element(
      'section',
      line('Alles von den Inseln aufs Handy: Abonnieren Sie unseren WhatsApp-Kanal.'),
      link('https://whatsapp.com/channel/inseln', 'Zum Kanal'),
    );
    const folded = foldedWith(line(told), box);
    expect(folded).not.toContain(told);
    expect(folded).toContain('Zum Kanal');
  });
});
