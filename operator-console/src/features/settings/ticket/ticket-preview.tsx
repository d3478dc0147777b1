import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, type ReactElement, use, useEffect, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { Choice } from '../../../parts/choice.tsx';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { useDrawTicket } from './use-draw-ticket.ts';

/** A picture given by a preview instead of the server's. */
export const TicketPictureContext = createContext<string | null>(null);

/** The paper with what stands in the form, drawn by what prints it. */
export function TicketPreview(): ReactElement {
  const { document } = useForm();
  const own = useSettings().language;
  const { ticket: t, kiosk } = useSettingsTexts();
  const [language, setLanguage] = useState<Language>(own);
  const [width, setWidth] = useState<'80' | '58'>('80');
  const given = use(TicketPictureContext);
  const draw = useDrawTicket();
  const body = JSON.stringify({
    ticket: document.printing.ticket,
    language,
    width: Number(width),
    format: 'png',
  });
  const { data, isError } = useQuery({
    queryKey: ['ticket-preview', body],
    queryFn: () => draw(body),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    enabled: given === null,
  });
  const url = useObjectUrl(data ?? null) ?? given;
  return (
    <section className="of-card st-sec tk-preview" aria-label={t.preview}>
      <header>
        <h2>{t.preview}</h2>
      </header>
      <Choice
        label={t.previewLanguage}
        quiet
        look="sg"
        options={languages.map((value) => ({ value, label: kiosk.languages[value] }))}
        value={language}
        onChange={setLanguage}
      />
      <Choice
        label={t.previewWidth}
        quiet
        look="sg"
        options={[
          { value: '80', label: t.mm(80) },
          { value: '58', label: t.mm(58) },
        ]}
        value={width}
        onChange={setWidth}
      />
      <div className="tk-paper">
        {isError ? <p role="alert">{t.previewFailed}</p> : null}
        {!isError && url === null ? <p role="status">{t.previewRunning}</p> : null}
        {!isError && url !== null ? (
          <img src={url} alt={t.previewAlt} className={width === '58' ? 'narrow' : ''} />
        ) : null}
      </div>
    </section>
  );
}

/** An address of a picture that lives as long as it is shown. */
function useObjectUrl(blob: Blob | null): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
