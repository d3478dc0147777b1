import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { ChevronDown, ChevronUp, Plus, Trash2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { TextField } from '../../../desk-pages/text-field.tsx';
import { LanguageTabs } from '../../../parts/language-tabs.tsx';
import { moved, numbered, replaced, without } from '../draft.ts';
import { type SettingsForm, useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';

type Ticker = SettingsForm['document']['board']['ticker'];
const mostMessages = 20;

/** The line that runs under the calls, message after message. */
export function TickerSection(): ReactElement {
  const { document, change, fault } = useForm();
  const own = useSettings().language;
  const { boards: t } = useSettingsTexts();
  const [language, setLanguage] = useState<Language>(own);
  const { board } = document;
  const { ticker } = board;
  const set = (next: Ticker): void => change({ board: { ...board, ticker: next } });
  const missing = new Set(
    languages.filter((each) => ticker.some((message) => message[each].trim() === '')),
  );
  return (
    <section className="of-card st-sec">
      <LanguageTabs title={t.ticker} value={language} onChange={setLanguage} missing={missing}>
        <p className="hint">{t.tickerHint}</p>
        {ticker.length === 0 ? <p className="st-empty">{t.noTicker}</p> : null}
        <ol className="bd-ticker">
          {numbered(ticker).map(({ key, index, item }) => (
            <li key={key}>
              <TextField
                label={t.tickerItem(index + 1)}
                value={item[language]}
                maxLength={300}
                onValue={(text) => set(replaced(ticker, index, { ...item, [language]: text }))}
                fault={fault(`board.ticker.${index}.${language}`)}
              />
              <MoveButtons
                name={t.tickerItem(index + 1)}
                {...{ index, of: ticker.length }}
                onMove={(by) => set(moved(ticker, index, by))}
              />
              <button
                type="button"
                className="st-icon"
                aria-label={t.removeTicker(index + 1)}
                onClick={() => set(without(ticker, index))}
              >
                <Trash2 className="i" size={18} strokeWidth={2} />
              </button>
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="st-link"
          disabled={ticker.length >= mostMessages}
          onClick={() => set([...ticker, { uk: '', ru: '', en: '' }])}
        >
          <Plus className="i" size={17} strokeWidth={2.2} />
          {t.addTicker}
        </button>
      </LanguageTabs>
    </section>
  );
}

export interface MoveButtonsProps {
  readonly name: string;
  readonly index: number;
  readonly of: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Up and down in a list, for every hand and the keyboard alike. */
export function MoveButtons({ name, index, of, onMove }: MoveButtonsProps): ReactElement {
  const { boards: t } = useSettingsTexts();
  return (
    <>
      <button
        type="button"
        className="st-icon"
        aria-label={t.up(name)}
        disabled={index === 0}
        onClick={() => onMove(-1)}
      >
        <ChevronUp className="i" size={18} strokeWidth={2.2} />
      </button>
      <button
        type="button"
        className="st-icon"
        aria-label={t.down(name)}
        disabled={index === of - 1}
        onClick={() => onMove(1)}
      >
        <ChevronDown className="i" size={18} strokeWidth={2.2} />
      </button>
    </>
  );
}
