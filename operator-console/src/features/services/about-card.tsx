import { type ReactElement, useState } from 'react';
import { TextField } from '../../desk-pages/text-field.tsx';
import { Choice } from '../../parts/choice.tsx';
import { Toggle } from '../../parts/toggle.tsx';
import { useText } from './names-card.tsx';
import { NumberField } from './number-field.tsx';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

const audiences = ['both', 'person', 'business'] as const;

/** What stands on the kiosk's sheet of the service, and how it is found. */
export function AboutCard(): ReactElement {
  const { base } = useServices();
  const { service, change, fault } = useChosen();
  const t = useServiceTexts();
  const [authority, setAuthority] = useText('authority');
  const [applicant, setApplicant] = useText('applicant');
  const [fee, setFee] = useText('fee');
  const wasSample = base.services.find(({ id }) => id === service.id)?.sample === true;
  return (
    <section className="of-card sv-card">
      <h2>{t.about}</h2>
      <div className="sv-two">
        <TextField
          label={t.fields.authority}
          maxLength={200}
          value={authority}
          onValue={setAuthority}
        />
        <TextField
          label={t.fields.applicant}
          maxLength={300}
          value={applicant}
          onValue={setApplicant}
        />
        <TextField label={t.fields.fee} maxLength={200} value={fee} onValue={setFee} />
        <NumberField
          label={t.fields.termDays}
          placeholder={t.sameDay}
          value={service.termDays}
          onNumber={(days) => change({ termDays: days })}
          fault={fault('termDays')}
        />
      </div>
      <div className="sv-fld">
        <Choice
          label={t.fields.audience}
          look="chips small"
          options={audiences.map((value) => ({ value, label: t.audiences[value] }))}
          value={service.audience}
          onChange={(audience) => change({ audience })}
        />
      </div>
      <SearchWords key={service.id} />
      {wasSample ? (
        <div className="sv-fld">
          <Toggle
            label={t.isSample}
            hint={t.isSampleHint}
            on={!service.sample}
            onChange={(checked) => change({ sample: !checked })}
          />
        </div>
      ) : null}
    </section>
  );
}

const wordsOf = (typed: string): readonly string[] =>
  typed
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** What is typed stays as typed; words are what stands between the commas. */
function SearchWords(): ReactElement {
  const { service, change, fault } = useChosen();
  const t = useServiceTexts();
  const written = service.searchWords.join(', ');
  const [typed, setTyped] = useState(written);
  const isOwn = wordsOf(typed).join(', ') === written;
  return (
    <TextField
      label={t.fields.searchWords}
      help={t.searchHint}
      value={isOwn ? typed : written}
      onValue={(next) => {
        setTyped(next);
        change({ searchWords: [...wordsOf(next)] });
      }}
      fault={fault('searchWords')}
    />
  );
}
