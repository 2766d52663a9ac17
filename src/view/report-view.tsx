import { useState } from 'preact/hooks';
import type { Kind, Report } from '../report/index.ts';
import { message } from '../strings.ts';
import { Figures } from './figures.tsx';
import { KindFilter } from './kind-filter.tsx';
import { LongList } from './long-list.tsx';
import { MentionedOfficials } from './mentioned-officials.tsx';
import { Notice } from './notice.tsx';
import { SourceBar } from './source-bar.tsx';
import { SpeakerEntry } from './speaker-entry.tsx';
import { type Places, Statements } from './statements.tsx';
import './report-view.css';

/** More speakers than nearly every article has, and few enough to draw at once. */
const SPEAKERS_AT_FIRST = 80;

interface SourcingProps {
  readonly report: Report;
  readonly chosen: Kind | null;
  readonly onChoose: (kind: Kind | null) => void;
}

/** Figures, bar and legend; where nothing is attributed, a word that says so. */
function Sourcing({ report: { shares, counts }, chosen, onChoose }: SourcingProps) {
  if (counts.attributions === 0) {
    return <Notice title="popupNobodySpeaks" text="popupNobodySpeaksText" />;
  }
  return (
    <>
      <Figures counts={counts} />
      <SourceBar shares={shares} />
      <KindFilter shares={shares} all={counts.attributions} chosen={chosen} onChoose={onChoose} />
    </>
  );
}

/** An article's sourcing, who speaks in it, and which officials are only mentioned. */
export function ReportView({ report, ...places }: Places & { readonly report: Report }) {
  const [filter, setFilter] = useState<Kind | null>(null);
  const { shares, unattributed, mentioned } = report;
  // The page may have changed, and the kind have gone.
  const chosen = shares.some(({ kind }) => kind === filter) ? filter : null;
  const isShown = (kind: Kind) => chosen === null || chosen === kind;
  const speakers = report.speakers.filter(({ kind }) => isShown(kind));
  return (
    <div class="report">
      <Sourcing report={report} chosen={chosen} onChoose={setFilter} />
      {speakers.length > 0 && (
        <section class="report__section">
          <h2>{message('popupSpeakersHeading')}</h2>
          <LongList class="speakers" atFirst={SPEAKERS_AT_FIRST}>
            {speakers.map((speaker) => (
              <SpeakerEntry key={speaker.name} speaker={speaker} {...places} />
            ))}
          </LongList>
        </section>
      )}
      {unattributed.length > 0 && isShown('unattributed') && (
        <section class="report__section">
          <h2>{message('popupUnattributed')}</h2>
          <Statements statements={unattributed} {...places} />
        </section>
      )}
      {mentioned.length > 0 && isShown('official') && (
        <MentionedOfficials officials={mentioned} {...places} />
      )}
    </div>
  );
}
