/**
 * What the Web Annotation Data Model (W3C Recommendation of 23 February 2017) asks of a collection like ours: what must
 * be there, and of the rest what we write. By its sections: 3.1 annotations, 3.2 bodies and targets, 3.3 purposes,
 * 4.2 selectors, 5 collections.
 */
import * as v from 'valibot';

const iri = v.pipe(v.string(), v.regex(/^[a-z][a-z\d+.-]*:\S+$/i));
const dateTime = v.pipe(v.string(), v.isoTimestamp(), v.endsWith('Z'));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const motivation = v.picklist([
  ...(['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing'] as const),
  ...(['highlighting', 'identifying', 'linking', 'moderating', 'questioning'] as const),
  ...(['replying', 'tagging'] as const),
]);

const selector = v.variant('type', [
  v.strictObject({
    type: v.literal('TextQuoteSelector'),
    exact: v.string(),
    prefix: v.string(),
    suffix: v.string(),
  }),
  v.pipe(
    v.strictObject({ type: v.literal('TextPositionSelector'), start: index, end: index }),
    v.check(({ start, end }) => start <= end),
  ),
]);

const resource = {
  type: v.literal('SpecificResource'),
  source: iri,
  selector: v.pipe(v.array(selector), v.minLength(1)),
};
const target = v.strictObject(resource);
const body = v.variant('type', [
  v.strictObject({ ...resource, purpose: motivation }),
  v.strictObject({
    type: v.literal('TextualBody'),
    purpose: motivation,
    value: v.string(),
    format: v.literal('text/plain'),
    language: v.literal('en'),
  }),
]);

const made = {
  creator: v.strictObject({ type: v.literal('Software'), name: v.string() }),
  created: dateTime,
};

const annotation = v.strictObject({
  id: iri,
  type: v.literal('Annotation'),
  motivation,
  ...made,
  body: v.array(body),
  target: v.pipe(v.array(target), v.minLength(1)),
});

export const collectionModel = v.pipe(
  v.strictObject({
    '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
    id: iri,
    type: v.literal('AnnotationCollection'),
    label: v.string(),
    ...made,
    total: index,
    first: v.strictObject({
      id: iri,
      type: v.literal('AnnotationPage'),
      partOf: iri,
      startIndex: index,
      items: v.array(annotation),
    }),
  }),
  v.check(({ total, first }) => total === first.items.length, 'total is the number of items'),
  v.check(
    ({ id, first }) =>
      new Set([id, first.id, ...first.items.map((item) => item.id)]).size ===
      first.items.length + 2,
    'each has an id of its own',
  ),
);
export type Selector = v.InferOutput<typeof selector>;
