import { longest } from '@talon/shared/contract/longest.ts';
import type { AnnounceBody } from '@talon/shared/contract/supervision.ts';
import { languages } from '@talon/shared/locale/languages.ts';
import { Megaphone } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Choice } from '../../parts/choice.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { Refused } from '../../parts/refused.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { useHall } from './hall-context.ts';
import { useHallDialogAct } from './use-act.ts';

const spans = ['5', '15', '30', '60', '120'] as const;
const everywhere = '*';
type Draft = Readonly<Record<(typeof languages)[number], string>>;

export function AnnounceDialog(): ReactElement {
  const { view, centre, t, local, open } = useHall();
  const { announce: texts, alerts } = t;
  const { failure, commands, run } = useHallDialogAct();
  const [draft, setDraft] = useState<Draft>({ uk: '', ru: '', en: '' });
  const [minutes, setMinutes] = useState<(typeof spans)[number]>('15');
  const [zone, setZone] = useState(everywhere);
  const main = view.mainLanguage;
  const inTurn = [main, ...languages.filter((one) => one !== main)];
  const body: AnnounceBody = {
    text: Object.fromEntries(
      inTurn.filter((one) => draft[one].trim() !== '').map((one) => [one, draft[one].trim()]),
    ),
    minutes: Number(minutes),
    ...(zone === everywhere ? {} : { zones: [zone] }),
  };
  const zones = [
    { value: everywhere, label: texts.everywhere },
    ...view.zones.map(({ id, name }) => ({ value: id, label: local(name) })),
  ];
  return (
    <DeskDialog
      title={texts.title}
      footer={texts.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: draft[main].trim() !== '',
        onConfirm: () => run({ method: 'POST', path: `/centres/${centre}/announce`, body }),
      }}
    >
      <div className="hl-form">
        {inTurn.map((language) => (
          <TextArea
            key={language}
            label={texts.text[language]}
            most={longest.announcement}
            rows={language === main ? 2 : 1}
            isFirst={language === main}
            value={draft[language]}
            onValue={(value) => setDraft({ ...draft, [language]: value })}
            fault={failure?.fields[`text.${language}`]?.text ?? null}
            {...(language === main ? {} : { help: texts.optional })}
          />
        ))}
        <Choice
          label={texts.minutes}
          look="sg"
          options={spans.map((value) => ({ value, label: alerts.minutes(Number(value)) }))}
          value={minutes}
          onChange={setMinutes}
        />
        {zones.length > 2 ? (
          <Choice
            label={texts.zones}
            look="chips"
            options={zones}
            value={zone}
            onChange={setZone}
          />
        ) : null}
        <Shown />
      </div>
    </DeskDialog>
  );
}

/** What is on the boards now, to be taken off before its time. */
function Shown(): ReactElement | null {
  const { view, centre, t, language, time, act } = useHall();
  const ending = useDialogAct(() => undefined);
  if (view.announcements.length === 0) return null;
  return (
    <div className="hl-past">
      <h3>{t.announce.now}</h3>
      <ul>
        {view.announcements.map(({ id, text, until }) => (
          <li key={id}>
            <Megaphone className="i" size={17} strokeWidth={2} />
            <span>{text[language] ?? text[view.mainLanguage] ?? Object.values(text)[0]}</span>
            <em className="num">{t.announce.until(time(until))}</em>
            <button
              type="button"
              className="b"
              onClick={() =>
                ending.run(() =>
                  act({ method: 'DELETE', path: `/centres/${centre}/announcements/${id}` }),
                )
              }
            >
              {t.announce.end}
            </button>
          </li>
        ))}
      </ul>
      <Refused text={ending.commands.refusal} />
    </div>
  );
}
