import type { Kind } from '../../kinds.ts';
import { message } from '../../strings.ts';

/** A sentence marked as the kind round it looks, on light paper and on dark; for the eye alone. */
export function LookSample({ kind }: { readonly kind: Kind }) {
  return (
    <div class="look__samples" aria-hidden="true">
      {(['light', 'dark'] as const).map((paper) => (
        <p key={paper} class={`look__sample look__sample--${paper}`}>
          <span class="look__source">{message(`sample_${kind}`)}</span>{' '}
          <span class="look__content">{message('optionsSampleContent')}</span>
        </p>
      ))}
    </div>
  );
}
