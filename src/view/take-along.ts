/** Taking an article's sourcing along; each gives a word on what came of it. */
import { saveFile } from '../controls/index.ts';
import { type ExportedArticle, exportAs, type Format } from '../exports/index.ts';
import { message } from '../strings.ts';

/** Hands it over as a file. Whether the reader keeps it, the browser tells nobody. */
export function takeAsFile(format: Format, article: ExportedArticle): string {
  try {
    const file = exportAs(format, article);
    saveFile(file.name, file.type, file.text);
    return message('exportSaved', file.name);
  } catch {
    return message('exportFailed');
  }
}

/** Puts it on the clipboard as Markdown. */
export async function takeAsCopy(article: ExportedArticle): Promise<string> {
  try {
    await navigator.clipboard.writeText(exportAs('markdown', article).text);
    return message('exportCopied');
  } catch {
    return message('exportNotCopied');
  }
}
