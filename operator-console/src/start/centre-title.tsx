import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { HallFacts } from './hall-facts.tsx';
import type { HallNow } from './hall-now.ts';
import { localMoment, openingWords } from './opening.ts';
import type { Centre } from './start-state.ts';

/** One sentence: until when the hall works, or when it will. `now` in epoch ms. */
function useHoursWords(hall: HallNow, now: number): string {
  const { language } = useSettings();
  const t = usePageTexts().start;
  switch (hall.state) {
    case 'open': {
      const closes = hall.closesAt === null ? null : localMoment(hall.closesAt);
      return closes === null ? t.open : t.openUntil(closes.time);
    }
    case 'closed': {
      const { opensAt } = hall;
      const opens = opensAt === null ? null : openingWords(t, language, opensAt, now);
      return opens === null ? t.closed : t.closedUntil(opens);
    }
    case 'paused':
      return t.paused;
    default:
      return unreachable(hall.state);
  }
}

export interface CentreTitleProps {
  readonly centre: Centre;
  readonly hall: HallNow;
  readonly now: number;
  /** There are further centres to choose from. */
  readonly others: boolean;
}

export function CentreTitle({ centre, hall, now, others }: CentreTitleProps): ReactElement {
  const { language } = useSettings();
  const t = usePageTexts().start;
  const hours = useHoursWords(hall, now);
  return (
    <section className="top">
      <div>
        <h1>
          {t.title}
          <br />
          {centre.name[language]}
        </h1>
        <p>
          {centre.address[language]}. {hours} {t.choose}
          {others ? (
            <a className="other" href="/">
              {t.otherCentre}
            </a>
          ) : null}
        </p>
      </div>
      <HallFacts hall={hall} />
    </section>
  );
}
