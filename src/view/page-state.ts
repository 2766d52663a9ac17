import type { PageDescription } from '../messages.ts';

/** Why a page does not answer. */
export type Silence =
  /** It is still on its way. */
  | 'loading'
  /** It is no page of the web, or the browser lets no extension in: it does not say which. */
  | 'forbidden'
  /** The extension could not be started in it. */
  | 'notStarted'
  /** The reader has not let the extension in. */
  | 'noAccess'
  /** One of them; the browser does not say which. */
  | 'unknown';

/** What the view knows of its page. */
export type PageState =
  | { readonly status: 'asking' }
  | { readonly status: 'silent'; readonly why: Silence }
  | { readonly status: 'described'; readonly description: PageDescription };
