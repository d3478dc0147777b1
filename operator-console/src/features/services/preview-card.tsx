import { Clock, FileText, Users } from 'lucide-react';
import type { ReactElement } from 'react';
import { FitCheck } from './fit-check.tsx';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

/** The row of the kiosk as it will be, with the figures of this minute where it is live. */
export function PreviewCard(): ReactElement {
  const { language, busyOf } = useServices();
  const { service } = useChosen();
  const { preview: t, unnamed } = useServiceTexts();
  const busy = busyOf(service.id);
  // As on the kiosk: what is not translated yet stands in Ukrainian.
  const name = service.name[language] || service.name.uk;
  return (
    <section className="of-card sv-card">
      <h2>{t.title}</h2>
      <div className="sv-pv" lang={language}>
        <b>{name || unnamed}</b>
        {busy === null ? null : (
          <p>
            {busy.waitMinutes === null ? null : (
              <span>
                <Clock className="i" size={16} strokeWidth={2} />
                {t.wait(busy.waitMinutes)}
              </span>
            )}
            <span>
              <Users className="i" size={16} strokeWidth={2} />
              {t.people(busy.waiting)}
            </span>
          </p>
        )}
        <p className="sv-pv-docs">
          <FileText className="i" size={16} strokeWidth={2} />
          {t.documents(service.documents.length)}
        </p>
      </div>
      <FitCheck name={name} />
    </section>
  );
}
