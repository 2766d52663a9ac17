/** Boxes of readers' comments ask for an account, and are none of an outlet's appeals. */
import { describe, expect, test } from 'vitest';
import { allowedRuns, drawOutline } from '../../src/drawing/index.ts';
import { findRuns } from '../../src/recognition/index.ts';
import { ferryStory } from '../support/ferry-story.ts';
import { element, link, type Part, sketchOf } from '../support/sketches.ts';

const line = (text: string) => element('p', text);

/** What is folded of a page whose story ends with a box. */
function folded(...parts: readonly Part[]): string[] {
  const box = element('div', ...parts);
  const outline = drawOutline(sketchOf(element('article', ...ferryStory.map(line), box)));
  return allowedRuns(outline, findRuns(outline)).flatMap(({ first, end }) =>
    outline.lines.slice(first, end).map(({ text }) => text),
  );
}

describe('what stands under the number of comments stays', () => {
  test.each([
    ['12 comments', 'Create a free account to have your say. It takes a minute.'],
    ['3 Kommentare', 'Registrieren Sie sich kostenlos und reden Sie mit.'],
    ['8 commentaires', 'Créez votre compte gratuit et donnez votre avis.'],
    ['Comentarios (5)', 'Regístrate gratis y cuéntanos qué piensas.'],
    ['6 commenti', 'Registrati gratis e di’ la tua.'],
    ['2 comentários', 'Cadastre-se grátis e dê a sua opinião.'],
    ['17 комментариев', 'Зарегистрируйтесь и поделитесь мнением.'],
    ['コメント(4)', '無料会員登録して意見を書く'],
  ])('“%s”', (title, text) => {
    expect(folded(element('h4', title), line(text), element('button', '→'))).toEqual([]);
  });

  test('in a box beside it', () => {
    const text = 'Créez votre compte gratuit et donnez votre avis.';
    expect(folded(element('h4', 'Commentaires'), element('div', line(text)))).toEqual([]);
  });
});

describe('what names the rules of commenting stays', () => {
  test.each([
    ['Have your say', 'Create a free account, and stick to our house rules.', 'Create account'],
    ['Reden Sie mit', 'Bitte melden Sie sich an und achten Sie auf die Netiquette.', 'Anmelden'],
    ['Votre avis', 'Créez votre compte et lisez notre charte de modération.', 'Créer un compte'],
    ['Tu opinión', 'Regístrate gratis y respeta las normas de la comunidad.', 'Crear cuenta'],
    ['La tua opinione', 'Registrati gratis: valgono le regole dei commenti.', 'Registrati'],
    ['A sua opinião', 'Cadastre-se grátis e siga as regras de convivência.', 'Criar conta'],
    ['Ваше мнение', 'Зарегистрируйтесь и соблюдайте правила обсуждения.', 'Создать аккаунт'],
    ['ご意見', '無料登録すると書き込めます。コメントポリシーをご確認ください。', '無料登録する'],
  ])('“%s”', (title, text, call) => {
    expect(folded(element('h4', title), line(text), link('/register', call))).toEqual([]);
  });
});

test('an appeal after a story is folded though a row before it links to the comments', () => {
  const row = element('ul', element('li', link('#c', '12 comments')), element('li', 'Share'));
  const ask = line('Sign up for our free newsletter: the tides, every Friday.');
  expect(folded(row, element('div', ask, link('/newsletter', 'Sign up')))).toContain('Sign up');
});
