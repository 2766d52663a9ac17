/** Saved pages on disk: which there are, and one as it would come from its site. */
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { Failure } from '../command/failure.ts';

const endings = /\.html(\.gz)?$/i;

/** A page longer than this when unpacked is no page; in bytes. */
const MAXIMUM_SIZE = 64 * 1024 * 1024;

/** A saved page's name and file. */
export interface SavedPage {
  /** The file's name without its endings. */
  readonly id: string;
  readonly file: string;
}

/** What a site would answer with. */
export interface PageResponse {
  readonly address: string;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** The name of a saved page, or null where the file is none by its endings. */
export function pageIdOf(file: string): string | null {
  const name = path.basename(file);
  const id = name.replace(endings, '');
  return id === name || id === '' ? null : id;
}

/** The saved pages among the files of a folder, in the order of their names. */
export function savedPagesAmong(folder: string, names: readonly string[]): SavedPage[] {
  return [...names].sort().flatMap((name) => {
    const id = pageIdOf(name);
    return id === null ? [] : [{ id, file: path.join(folder, name) }];
  });
}

/**
 * The saved pages that a path stands for: itself, or those in the folder.
 *
 * @throws Failure in one line where there are none.
 */
export async function savedPagesAt(given: string): Promise<SavedPage[]> {
  const found = await stat(given).catch(() => null);
  if (found === null) throw new Failure(`${given}: no such file or folder`);
  const pages = found.isDirectory()
    ? savedPagesAmong(given, await readdir(given))
    : savedPagesAmong(path.dirname(given), [path.basename(given)]);
  if (pages.length === 0) throw new Failure(`${given}: no .html or .html.gz`);
  return pages;
}

const links = [
  [/<link\b[^>]*\brel=["']?canonical\b[^>]*>/i, /\bhref=["']?([^"'\s>]+)/i],
  [/<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/i, /\bcontent=["']?([^"'\s>]+)/i],
] as const;

/**
 * Where a page says it belongs, so that it is seen under the address that readers know it by; else one
 * that is nobody's. Always https: browsers would go there by themselves.
 */
export function addressOf(id: string, html: string): string {
  for (const [element, attribute] of links) {
    const given = html.match(element)?.[0].match(attribute)?.[1]?.replaceAll('&amp;', '&') ?? '';
    if (!/^https?:/i.test(given) || !URL.canParse(given)) continue;
    const address = new URL(given);
    address.protocol = 'https:';
    return address.href;
  }
  return `https://saved-page.invalid/${encodeURIComponent(id)}.html`;
}

/**
 * A page keeps the charset it declares. Where it declares none, its site said it in a header that was
 * not saved: UTF-8, if the bytes are.
 */
export function contentTypeOf(body: Uint8Array, html: string): string {
  if (/<meta\b[^>]*\bcharset\b/i.test(html)) return 'text/html';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(body);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html';
  }
}

/** Reads a saved page; throws where it cannot be read or unpacked. */
export async function readSavedPage({ id, file }: SavedPage): Promise<PageResponse> {
  const stored = await readFile(file);
  const body = /\.gz$/i.test(file)
    ? await promisify(gunzip)(stored, { maxOutputLength: MAXIMUM_SIZE })
    : stored;
  // Names and addresses are ASCII, whatever the rest may be.
  const html = body.toString('latin1');
  return { address: addressOf(id, html), contentType: contentTypeOf(body, html), body };
}
