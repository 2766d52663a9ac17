import { render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../src/marks/card.tsx';
import type { AttributionCard, OfficialCard } from '../../src/marks/card-model.ts';
import { noReasons } from '../support/reasons.ts';

const attributed: AttributionCard = {
  type: 'attribution',
  excerpt: 'the ferries stop',
  speaker: 'Harbour Post',
  kind: 'media',
  office: null,
  act: 'speech',
  quotation: 'mixed',
  channel: '',
  through: 'a clerk at the port',
  cue: 'reported',
  source: 'the Harbour Post',
  reasons: { cue: 'verb', kind: 'outletName', word: 'Harbour Post', reference: 'itself' },
  probability: 0.9,
  statements: [{ attribution: 4, excerpt: 'the quay is closed' }],
  moreStatements: 0,
};
const named: OfficialCard = {
  type: 'official',
  speaker: 'Oren Dale',
  kind: 'official',
  office: {
    words: null,
    alsoHolds: ['chair of the harbour board'],
    former: true,
    branch: 'executive',
    level: 'local',
    known: { from: 'article' },
  },
  statements: [],
  moreStatements: 0,
};
const handlers = { onClose: vi.fn(), onStep: vi.fn(), onLeave: () => true, onGo: vi.fn() };
const show = (model: CardProps['model']) =>
  render(<Card model={model} number={2} total={9} {...handlers} />, document.body);

const dialogue = () => document.querySelector('[role=dialog]');
const words = () => document.body.textContent ?? '';
const button = (name: string) =>
  [...document.querySelectorAll('button')].find(
    (each) => (each.ariaLabel ?? each.getAttribute('aria-label') ?? each.textContent) === name,
  );

beforeEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  render(null, document.body);
});

describe('a card', () => {
  it('is a dialogue named after the speaker', () => {
    show(attributed);
    const label = dialogue()?.getAttribute('aria-labelledby');
    expect(document.getElementById(label ?? '')?.textContent).toBe('Harbour Post');
  });

  it('is read aloud in its own language', () => {
    show(attributed);
    expect(dialogue()?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  });

  it('shows the chain that an attribution rests on', () => {
    show(attributed);
    expect(words()).toContain('Harbour Post ← a clerk at the port');
  });

  it('says the kind in words, underlined as in the page', () => {
    vi.stubGlobal('getComputedStyle', (_: Element, highlight: string) => ({
      textDecoration: highlight.includes('says-who-media') ? 'underline 1px dashed #9a5cf0' : '',
    }));
    show(attributed);
    const kind = document.querySelector<HTMLElement>('.kind');
    expect(kind?.textContent).toBe('Media');
    expect(kind?.style.textDecoration).toBe('underline 1px dashed #9a5cf0');
  });

  it('says how the words are given', () => {
    show(attributed);
    expect(words()).toContain('Partly quoted');
  });

  it('says nothing of what the article does not give', () => {
    show(attributed);
    expect(words()).not.toContain('Said in or to');
  });

  it('says when something was held rather than said', () => {
    show({ ...attributed, act: 'stance' });
    expect(words()).toContain('Belief or intention');
  });

  it('says so where there is no source', () => {
    show({ ...attributed, speaker: null, kind: 'unattributed', through: '' });
    expect(document.querySelector('h2')?.textContent).toBe('No source given');
  });

  it('says that an office is a former one, and that the article does not name it', () => {
    show(named);
    expect(words()).toContain('Former officenot named in this article');
  });

  it('says which branch an office belongs to, and how far it reaches', () => {
    show(named);
    expect(words()).toContain('BranchExecutive, local');
  });

  it('tells a second office beside the first', () => {
    show(named);
    expect(words()).toContain('Alsochair of the harbour board');
  });

  it('says of which month it is, where the project’s own table knows an office', () => {
    const known = { from: 'table', asOf: '2026-08' } as const;
    const office = {
      words: 'mayor of Oxley',
      alsoHolds: [],
      former: false,
      branch: null,
      level: null,
      known,
    };
    show({ ...named, office });
    expect(words()).toContain('mayor of Oxley (known, as of August 2026)');
    expect(words()).not.toContain('Branch');
  });

  it('says why it was marked, and what decided the kind', () => {
    show(attributed);
    expect(words()).toContain(
      'Marked because of“reported”; kind: “Harbour Post” is the name of an outlet',
    );
  });

  it('says how sure the mark is apart from why, and of what it is sure', () => {
    show({
      ...attributed,
      speaker: null,
      kind: 'unattributed',
      reasons: { ...noReasons, kind: 'noSource' },
      probability: 0.44,
    });
    const facts = Object.fromEntries(
      [...document.querySelectorAll('dt')].map(({ textContent, nextElementSibling }) => [
        textContent,
        nextElementSibling?.textContent,
      ]),
    );
    expect(facts['Marked because of']).toMatch(/kind: no source is given$/);
    expect(facts['How sure']).toBe('44% that this is an attribution at all');
  });

  it('says which office makes somebody an official', () => {
    show({
      ...attributed,
      kind: 'official',
      office: {
        words: 'special envoy for fisheries, harbours and lighthouses',
        alsoHolds: [],
        former: false,
        branch: null,
        level: null,
        known: { from: 'article' },
      },
      reasons: { ...noReasons, kind: 'namedOfficial' },
    });
    expect(words()).toContain('kind: named official (special envoy for fisheries, harbours…)');
  });

  it('says that a name of unknown kind was taken for an organisation’s', () => {
    show({
      ...attributed,
      kind: 'organisation',
      reasons: { ...noReasons, kind: 'otherName', word: 'Kettering' },
    });
    expect(words()).toContain(
      'kind: “Kettering” is a name of no kind that is known, and is taken for an organisation’s',
    );
  });

  it('says for whom a pronoun was taken', () => {
    show({
      ...attributed,
      source: 'she',
      speaker: 'Ilse Varga',
      reasons: { ...noReasons, kind: 'namedPerson', reference: 'pronoun' },
    });
    expect(words()).toContain('“she” is taken for Ilse Varga');
  });

  it('goes to another statement', () => {
    show(attributed);
    button('the quay is closed')?.click();
    expect(handlers.onGo.mock.calls).toEqual([[4]]);
  });

  it('closes by its button', () => {
    show(attributed);
    button('Close')?.click();
    expect(handlers.onClose).toHaveBeenCalledTimes(1);
  });

  it('steps by its buttons', () => {
    show(attributed);
    button('Next mark')?.click();
    button('Previous mark')?.click();
    expect(handlers.onStep.mock.calls).toEqual([['next'], ['previous']]);
  });

  it('announces where the reader is, who speaks and what is said', () => {
    show(attributed);
    expect(document.querySelector('[role=status]')?.textContent).toBe(
      '2 of 9: Harbour Post: the ferries stop',
    );
  });

  it('shows markup in a page’s words as words', () => {
    show({ ...attributed, speaker: '<img src=x onerror=alert(1)>' });
    expect(document.querySelector('img')).toBeNull();
    expect(words()).toContain('<img src=x');
  });
});
