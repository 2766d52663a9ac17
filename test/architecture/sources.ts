/** The product's source files, and what their syntax says. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the project's root, with forward slashes: `src/marks/index.ts`. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** The files below some folders whose path fits, as paths from the project's root. */
export function filesIn(folders: readonly string[], fits: RegExp): string[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file).split(path.sep).join('/'))
      .filter((file) => fits.test(file)),
  );
}

export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

const sourcesIn = (folders: readonly string[]): readonly Source[] =>
  filesIn(folders, /\.tsx?$/).map((file) => {
    const text = readText(file);
    return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
  });

/** Everything in TypeScript that goes into the extension. */
export const sources = sourcesIn(['src', 'entrypoints']);

/** Everything else in TypeScript: what builds, trains and tests it. */
export const otherSources = sourcesIn(['tools', 'training', 'test']);

/** The room that a file belongs to: the first part of its path below `src`, without an ending. */
export function roomOf(file: string): string {
  const [top = '', next = ''] = file.split('/');
  return top === 'src' ? next.replace(/\.\w+$/, '') : top;
}

/** Every node of a file, in the order of the text. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** `src/marks/card.tsx:12`, for the messages of the tests. */
export function placeOf(source: Source, node: ts.Node): string {
  const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart(source.tree));
  return `${source.file}:${line + 1}`;
}

export interface Import {
  readonly from: string;
  readonly place: string;
  /** As written. */
  readonly specifier: string;
  /** The file meant, from the project's root; null for a package. */
  readonly target: string | null;
}

function specifierOf(node: ts.Node): ts.StringLiteralLike | null {
  const literal =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined;
  return literal !== undefined && ts.isStringLiteralLike(literal) ? literal : null;
}

/** All imports and re-exports of a file, those of types and the dynamic ones too. */
export function importsOf(source: Source): Import[] {
  return [...nodesOf(source.tree)].flatMap((node) => {
    const literal = specifierOf(node);
    if (literal === null) return [];
    const specifier = literal.text;
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(source.file), specifier.replace(/\?.*$/, ''))
      : null;
    return [{ from: source.file, place: placeOf(source, literal), specifier, target }];
  });
}

/**
 * What the compiler has to say of files when there is neither a document nor a browser: with the
 * language's own library alone, each use of anything else is an error.
 */
export function complaintsWithoutDocument(files: readonly string[]): string[] {
  const program = ts.createProgram({
    rootNames: files.map((file) => path.join(root, file)),
    options: {
      strict: true,
      noEmit: true,
      allowImportingTsExtensions: true,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      target: ts.ScriptTarget.ESNext,
      lib: ['lib.esnext.d.ts'],
      types: [],
    },
  });
  return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
    const place = file === undefined ? '' : path.relative(root, file.fileName);
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${place}:${line + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
