import { type ZoneChoice, zoneChoiceOf, zonesIn } from '@talon/shared/views/zone-choice.ts';
import { Check } from 'lucide-react';
import { type ReactElement, useId } from 'react';
import { FieldFault } from '../desk-pages/text-field.tsx';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import type { Place } from './claim.ts';
import './zone-field.css';

export interface ZoneFieldProps {
  readonly label: string;
  readonly zones: readonly Place[];
  readonly value: ZoneChoice | null;
  readonly onValue: (zone: ZoneChoice | null) => void;
  readonly fault: string | null;
}

/** What a board shows: the whole hall, or as many of its zones as are pressed. */
export function ZoneField(props: ZoneFieldProps): ReactElement {
  const { label, zones, value, onValue, fault } = props;
  const { pair: t } = usePageTexts();
  const id = useId();
  const chosen = zonesIn(value) ?? [];
  const other = (zone: string): readonly string[] =>
    chosen.includes(zone) ? chosen.filter((one) => one !== zone) : [...chosen, zone];
  const choices = [
    { id: 'all', name: t.wholeHall, isOn: value === null, next: null },
    ...zones.map((zone) => ({
      ...zone,
      isOn: chosen.includes(zone.id),
      next: zoneChoiceOf(other(zone.id)),
    })),
  ];
  return (
    <fieldset className="zn">
      <legend>{label}</legend>
      <div className="chips">
        {choices.map((one) => (
          <button
            key={one.id}
            type="button"
            aria-pressed={one.isOn}
            {...(one.isOn ? { 'data-selected': true } : {})}
            onClick={() => onValue(one.next)}
          >
            {one.isOn ? <Check className="i" size={14} strokeWidth={2.4} /> : null}
            {one.name}
          </button>
        ))}
      </div>
      {fault === null ? null : <FieldFault id={id} text={fault} />}
    </fieldset>
  );
}
