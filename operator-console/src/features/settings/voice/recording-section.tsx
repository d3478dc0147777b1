import { type Language, languages } from '@talon/shared/locale/languages.ts';
import { CircleCheck, FileDown, Trash2, TriangleAlert, Upload, Volume2 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { Choice } from '../../../parts/choice.tsx';
import { Refused } from '../../../parts/refused.tsx';
import { Toggle } from '../../../parts/toggle.tsx';
import { FilePick } from '../file-pick.tsx';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { type Recordings, useRecordings } from './use-recordings.ts';

const accepted = '.wav,.ogg,.mp3,audio/wav,audio/ogg,audio/mpeg';

/** The words that a person has read out, and those still to be read. */
export function RecordingSection(): ReactElement {
  const own = useSettings().language;
  const [language, setLanguage] = useState<Language>(own);
  const { voice: t, kiosk } = useSettingsTexts();
  const recordings = useRecordings(language);
  const { check, busy, wordsUrl, send } = recordings;
  return (
    <Section title={t.recordings} hint={t.sendManyHint}>
      <Choice
        label={t.language}
        quiet
        look="sg"
        options={languages.map((value) => ({ value, label: kiosk.languages[value] }))}
        value={language}
        onChange={setLanguage}
      />
      {check === null ? null : <CheckLine check={check} />}
      <div className="vc-acts">
        <FilePick accept={accepted} busy={busy} onPick={(files) => void send(files)}>
          <Upload className="i" size={17} strokeWidth={2} />
          {t.sendMany}
        </FilePick>
        <a className="b" href={wordsUrl} download>
          <FileDown className="i" size={17} strokeWidth={2} />
          {t.words}
        </a>
      </div>
      <SentLine {...recordings} />
      <Refused text={recordings.failure ?? null} />
      {check === null ? null : <WordList {...{ recordings, check }} />}
    </Section>
  );
}

type Check = NonNullable<Recordings['check']>;

function CheckLine({ check }: { readonly check: Check }): ReactElement {
  const { voice: t } = useSettingsTexts();
  const recorded = check.items.filter((item) => item.recorded).length;
  const isWhole = check.missing === 0;
  const Icon = isWhole ? CircleCheck : TriangleAlert;
  return (
    <p className={isWhole ? 'vc-check good' : 'vc-check warn'}>
      <Icon className="i" size={18} strokeWidth={2.1} />
      <span>
        {isWhole ? t.complete : t.missing(check.missing)} {t.recorded(recorded, check.items.length)}
      </span>
    </p>
  );
}

function SentLine({ sent, refused }: Pick<Recordings, 'sent' | 'refused'>): ReactElement | null {
  const { voice: t } = useSettingsTexts();
  if (sent === 0 && refused.length === 0) return null;
  return (
    <p className={refused.length > 0 ? 'fault' : 'hint'} role="status">
      {sent > 0 ? t.sent(sent) : null} {refused.length > 0 ? t.refused(refused.join(', ')) : null}
    </p>
  );
}

interface WordListProps {
  readonly recordings: Recordings;
  readonly check: Check;
}

function WordList({ recordings, check }: WordListProps): ReactElement {
  const { voice: t } = useSettingsTexts();
  const [onlyMissing, setOnlyMissing] = useState(true);
  const shown = onlyMissing ? check.items.filter(({ recorded }) => !recorded) : check.items;
  const reachable = { tabIndex: 0 };
  return (
    <>
      <Toggle label={t.onlyMissing} on={onlyMissing} onChange={setOnlyMissing} />
      {shown.length === 0 ? <p className="st-empty">{t.nothingMissing}</p> : null}
      <section className="vc-words" aria-label={t.recordings} {...reachable}>
        <ul>
          {shown.map((item) => (
            <Word key={item.clip} {...{ item, recordings }} language={check.language} />
          ))}
        </ul>
      </section>
    </>
  );
}

interface WordProps {
  readonly item: Check['items'][number];
  readonly language: Language;
  readonly recordings: Recordings;
}

function Word({ item, language, recordings }: WordProps): ReactElement {
  const { voice: t } = useSettingsTexts();
  const { clip, text, optional, recorded } = item;
  return (
    <li>
      <span>
        <b lang={language}>{text}</b>
        <em>{optional ? `${clip}, ${t.optional}` : clip}</em>
      </span>
      {recorded ? (
        <>
          <button
            type="button"
            className="st-icon"
            aria-label={t.listen(text)}
            onClick={() => void new Audio(recordings.soundOf(clip)).play().catch(() => undefined)}
          >
            <Volume2 className="i" size={18} strokeWidth={2} />
          </button>
          <button
            type="button"
            className="st-icon"
            aria-label={t.remove(text)}
            onClick={() => void recordings.remove(clip)}
          >
            <Trash2 className="i" size={18} strokeWidth={2} />
          </button>
        </>
      ) : (
        <FilePick
          accept={accepted}
          busy={recordings.busy}
          one
          label={t.send(text)}
          className="st-icon"
          onPick={([file]) => (file ? void recordings.sendOne(clip, file) : undefined)}
        >
          <Upload className="i" size={18} strokeWidth={2} />
        </FilePick>
      )}
    </li>
  );
}
