import { verbForms } from '../../language/index.ts';
import { ONLY_WITH_PARTICLE, SPEECH_PARTICLES, SPEECH_VERBS } from './speech-verbs.ts';
import { STANCE_PARTICLES, STANCE_VERBS } from './stance-verbs.ts';

/** What may follow a verb of speech or stance. */
export type Complement = 'clause' | 'quotation' | 'noun' | 'infinitive' | 'addressee';

/** A verb that can signal an attribution. */
export interface CueVerb {
  readonly lemma: string;
  readonly act: 'speech' | 'stance';
  readonly complements: ReadonlySet<Complement>;
  /** Words that may go with it and then belong to the cue. */
  readonly particles: ReadonlySet<string>;
  readonly needsParticle: boolean;
}

/** A form of such a verb, as it stands in a text. */
export interface CueVerbForm {
  readonly verb: CueVerb;
  readonly form: 'base' | 'third' | 'past' | 'ing';
}

const COMPLEMENTS: Readonly<Record<string, Complement>> = {
  c: 'clause',
  q: 'quotation',
  n: 'noun',
  i: 'infinitive',
  a: 'addressee',
};

const rowsOf = (table: string): [string, string[]][] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [key = '', values = ''] = row.split(': ');
      return [key, values.split(' ')];
    });

const particlesOf = (table: string): Map<string, string[]> => new Map(rowsOf(table));

const readTable = (table: string, particleTable: string, act: CueVerb['act']): CueVerb[] => {
  const particles = particlesOf(particleTable);
  const needing = new Set(ONLY_WITH_PARTICLE.split(' '));
  const complements = new Map<string, Set<Complement>>();
  const add = (lemma: string, letters: string) => {
    const known = complements.get(lemma) ?? new Set();
    for (const letter of letters) {
      const complement = COMPLEMENTS[letter];
      if (complement !== undefined) known.add(complement);
    }
    complements.set(lemma, known);
  };
  for (const [letters, lemmas] of rowsOf(table)) for (const lemma of lemmas) add(lemma, letters);
  for (const lemma of particles.keys()) if (!complements.has(lemma)) add(lemma, 'n');
  return [...complements].map(([lemma, found]) => ({
    lemma,
    act,
    complements: found,
    particles: new Set(particles.get(lemma) ?? []),
    needsParticle: needing.has(lemma),
  }));
};

const withForms = (verb: CueVerb): [string, CueVerbForm][] => {
  const forms = verbForms(verb.lemma);
  return [
    [forms.ing, { verb, form: 'ing' }],
    [forms.third, { verb, form: 'third' }],
    [forms.base, { verb, form: 'base' }],
    [forms.participle, { verb, form: 'past' }],
    [forms.past, { verb, form: 'past' }],
  ];
};

/** Every form of every verb of speech or stance; a verb of both is one of speech. */
export const CUE_VERB_FORMS: ReadonlyMap<string, CueVerbForm> = new Map([
  ...readTable(STANCE_VERBS, STANCE_PARTICLES, 'stance').flatMap(withForms),
  ...readTable(SPEECH_VERBS, SPEECH_PARTICLES, 'speech').flatMap(withForms),
]);
