/** The door of `options/`: the page on which the reader sets the extension up. */
import { createElement, render } from 'preact';
import { introducePage } from '../controls/index.ts';
import { message } from '../strings.ts';
import { Options } from './options.tsx';

/** Shows the options, and keeps them up to date. */
export function mountOptions(root: Element): void {
  introducePage(message('optionsTitle'));
  render(createElement(Options, {}), root);
}
