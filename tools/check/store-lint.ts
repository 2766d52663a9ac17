/** What Mozilla's shop would say of the extension. */
import * as v from 'valibot';
import { extensionFolder } from '../browser/index.ts';
import { resultOf, type StepResult } from './result.ts';
import { runTool } from './run-tool.ts';

const finding = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.nullable(v.string()), ''),
  line: v.optional(v.nullable(v.number())),
});
type Finding = v.InferOutput<typeof finding>;

const reportSchema = v.object({ errors: v.array(finding), warnings: v.array(finding) });

/**
 * Where libraries assign markup, and how often: Readability twice, on a document of its own that is
 * never shown; Preact once, for `dangerouslySetInnerHTML`, which nobody here uses.
 */
const librariesMarkup = [
  { file: /^content-scripts\/content\.js$/, times: 3 },
  // Popup and options share the part with Preact in it, under the name of whatever else is shared.
  { file: /^chunks\/[^/]*\.js$/, times: 1 },
];

/** The warnings that come with the libraries. */
function knownWarnings(warnings: readonly Finding[]): Finding[] {
  const markup = warnings.filter(({ code }) => code === 'UNSAFE_VAR_ASSIGNMENT');
  return librariesMarkup.flatMap(({ file: place, times }) =>
    markup.filter(({ file }) => file && place.test(file)).slice(0, times),
  );
}

/** The findings of a report (JSON of `web-ext lint`) that must not be; throws where it is none. */
export function unwelcomeFindings(report: string): Finding[] {
  const { errors, warnings } = v.parse(v.pipe(v.string(), v.parseJson(), reportSchema), report);
  const known = knownWarnings(warnings);
  return [...errors, ...warnings.filter((warning) => !known.includes(warning))];
}

/** Lints the built extension as Firefox's store does. */
export async function runStoreLint(): Promise<StepResult> {
  const { output, errors } = await runTool([
    'web-ext',
    'lint',
    '--source-dir',
    extensionFolder('firefox'),
    '--output',
    'json',
    '--no-config-discovery',
  ]);
  try {
    const found = unwelcomeFindings(output);
    const log = found.map(({ code, message, file, line }) => `${file}:${line} ${code} ${message}`);
    return resultOf(found.length === 0 ? 'holds' : 'fails', log.join('\n'));
  } catch {
    return resultOf('fails', output + errors);
  }
}
