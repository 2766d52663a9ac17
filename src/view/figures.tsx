import { figure, percentage } from '../numbers.ts';
import type { Counts } from '../report/index.ts';
import { counted, message } from '../strings.ts';
import './figures.css';

function Figure({ value, label }: { readonly value: string; readonly label: string }) {
  return (
    <div class="figures__figure">
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** How well an article is sourced, in five figures. */
export function Figures({ counts }: { readonly counts: Counts }) {
  const { attributions, speakers, directQuotations, attributedShare, anonymousShare } = counts;
  return (
    <dl class="figures">
      <Figure value={figure(attributions)} label={counted('popupAttributions', attributions)} />
      <Figure value={figure(speakers)} label={counted('popupSpeakers', speakers)} />
      <Figure
        value={figure(directQuotations)}
        label={counted('popupQuotations', directQuotations)}
      />
      <Figure value={percentage(attributedShare)} label={message('popupAttributedShare')} />
      <Figure value={percentage(anonymousShare)} label={message('popupAnonymousShare')} />
    </dl>
  );
}
