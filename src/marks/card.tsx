/** The card about one attribution or official. */
import type { ComponentChild } from 'preact';
import type { AttributionKind } from '../analyse.ts';
import { get } from '../dom.ts';
import { kindName } from '../kind-name.ts';
import { branchInWords, knownInWords } from '../office-words.ts';
import { counted, language, type MessageKey, message } from '../strings.ts';
import { onKeyIn } from './card-keys.ts';
import type { AttributionCard, CardModel, StatementLink } from './card-model.ts';
import { sureOf, whyOf } from './card-why.ts';
import { highlightsOfKind } from './highlight-names.ts';
import type { Direction } from './stops.ts';

/** What a card shows and can do. */
export interface CardProps {
  readonly model: CardModel;
  /** Which stop this is, from 1, and of how many. */
  readonly number: number;
  readonly total: number;
  readonly onClose: () => void;
  readonly onStep: (direction: Direction) => void;
  /** The reader goes on past an end of the card; says whether the page has somewhere to go on to. */
  readonly onLeave: (direction: Direction) => boolean;
  /** Goes to another attribution by its index. */
  readonly onGo: (attribution: number) => void;
}

/** What the card is headed: the speaker, or that there is none. */
function titleOf({ speaker }: CardModel): string {
  return speaker ?? message('cardNoSource');
}

/** What is read out when the reader comes to a card: who, and what is said. */
function spokenOf(model: CardModel): string {
  return model.type === 'official' ? titleOf(model) : `${titleOf(model)}: ${model.excerpt}`;
}

/** A fact of a card: its label and its words, empty where the article does not give it. */
type Fact = readonly [label: string, words: string];

/** What office somebody holds, where it is known from, and what kind of office it is. */
function officeFacts({ office }: CardModel): Fact[] {
  if (!office) return [];
  const words = office.words ?? message('cardOfficeNotGiven');
  const known = knownInWords(office.known);
  return [
    [
      message(office.former ? 'cardFormerOffice' : 'cardOffice'),
      known ? message('officeAndKnown', words, known) : words,
    ],
    [message('cardAlsoHolds'), office.alsoHolds.join(' · ')],
    [message('cardBranch'), branchInWords(office)],
  ];
}

/** The facts of a card, without those that the article does not give. */
function factsOf(model: CardModel): Fact[] {
  const about: readonly Fact[] = model.type === 'official' ? [] : attributionFacts(model);
  return [...officeFacts(model), ...about].filter(([, words]) => words !== '');
}

function attributionFacts(model: AttributionCard): Fact[] {
  return [
    [message('cardQuotation'), message(`cardQuotation_${model.quotation}`)],
    [message('cardAct'), model.act === 'stance' ? message('cardActStance') : ''],
    [message('cardChannel'), model.channel],
    [message('cardRestsOn'), model.through && `${titleOf(model)} ← ${model.through}`],
  ];
}

/** The line under the sources of a kind as the page has it: a look is said in one place, the style sheet of the marks. */
function lineOf(kind: AttributionKind): string {
  const { name } = highlightsOfKind[kind].source;
  return getComputedStyle(get(document, 'documentElement'), `::highlight(${name})`).textDecoration;
}

/** Why it was marked, and how surely, quieter than the facts. */
function Why({ card }: { readonly card: AttributionCard }) {
  return (
    <>
      <dt>{message('cardWhy')}</dt>
      <dd class="why">{whyOf(card)}</dd>
      <dt>{message('cardSure')}</dt>
      <dd class="why">{sureOf(card)}</dd>
    </>
  );
}

function Facts({ model }: Pick<CardProps, 'model'>) {
  return (
    <dl id="facts">
      <dt>{message('cardKind')}</dt>
      <dd>
        <span class="kind" style={{ textDecoration: lineOf(model.kind) }}>
          {kindName(model.kind)}
        </span>
      </dd>
      {factsOf(model).map(([label, words]) => [
        <dt key={label}>{label}</dt>,
        <dd key={words}>{words}</dd>,
      ])}
      {model.type === 'attribution' && <Why card={model} />}
    </dl>
  );
}

function Statements({ model, onGo }: Pick<CardProps, 'model' | 'onGo'>) {
  if (model.statements.length === 0) return null;
  const heading = model.type === 'official' ? 'cardStatements' : 'cardOtherStatements';
  const link = ({ attribution, excerpt }: StatementLink) => (
    <li key={attribution}>
      <button type="button" class="statement" onClick={() => onGo(attribution)}>
        {excerpt}
      </button>
    </li>
  );
  return (
    <section aria-labelledby="statements">
      <h3 id="statements">{message(heading)}</h3>
      <ul>{model.statements.map(link)}</ul>
      {model.moreStatements > 0 && <p>{counted('cardMoreStatements', model.moreStatements)}</p>}
    </section>
  );
}

interface StepButtonProps {
  readonly label: MessageKey;
  readonly onPress: () => void;
  readonly children: ComponentChild;
}

function IconButton({ label, onPress, children }: StepButtonProps) {
  return (
    <button
      type="button"
      class="icon"
      aria-label={message(label)}
      title={message(label)}
      onClick={onPress}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

/** The card; its place is set from outside. */
export function Card({ model, number, total, onClose, onStep, onLeave, onGo }: CardProps) {
  const position = message('cardPosition', number, total);
  return (
    <div
      class="card"
      lang={language()}
      role="dialog"
      aria-labelledby="who"
      aria-describedby="facts"
      tabIndex={-1}
      onKeyDown={onKeyIn({ onStep, onLeave })}
    >
      <div class="head">
        <h2 id="who">{titleOf(model)}</h2>
        <IconButton label="close" onPress={onClose}>
          ×
        </IconButton>
      </div>
      <Facts model={model} />
      <Statements model={model} onGo={onGo} />
      <div class="foot">
        <IconButton label="cardPrevious" onPress={() => onStep('previous')}>
          ‹
        </IconButton>
        <span aria-hidden="true">{position}</span>
        <IconButton label="cardNext" onPress={() => onStep('next')}>
          ›
        </IconButton>
      </div>
      <p role="status" class="spoken">
        {message('cardAnnouncement', number, total, spokenOf(model))}
      </p>
    </div>
  );
}
