import { ArrowRight, Building2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { Centre } from './start-state.ts';

function CentreRow({ centre }: { readonly centre: Centre }): ReactElement {
  const { language } = useSettings();
  const t = usePageTexts().start;
  return (
    <li>
      <a href={`/?centre=${encodeURIComponent(centre.id)}`}>
        <Building2 className="i" size={28} strokeWidth={1.8} />
        <span>
          <b>{centre.name[language]}</b>
          {centre.address[language]}
        </span>
        <em>{centre.open ? t.hallNow(centre.waiting) : t.closedNow}</em>
        <ArrowRight className="i" size={22} strokeWidth={2.2} />
      </a>
    </li>
  );
}

export interface CentreChoiceProps {
  readonly centres: readonly Centre[];
  /** The address named a centre that is not here. */
  readonly unknown: boolean;
}

export function CentreChoice({ centres, unknown }: CentreChoiceProps): ReactElement {
  const t = usePageTexts().start;
  return (
    <>
      <section className="top">
        <div>
          <h1>
            {t.title}
            <br />
            {t.whichCentre}
          </h1>
          {unknown ? <p role="status">{t.unknownCentre}</p> : null}
        </div>
      </section>
      <ul className="ways centres">
        {centres.map((centre) => (
          <CentreRow key={centre.id} centre={centre} />
        ))}
      </ul>
    </>
  );
}
