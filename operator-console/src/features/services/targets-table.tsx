import type { ReactElement } from 'react';
import type { Service } from './draft.ts';
import { wholeNumber } from './number-field.tsx';
import { useChosen, useServices } from './services-context.ts';
import { useServiceTexts } from './use-service-texts.ts';

type Purpose = Service['purposes'][number];
type Targets = NonNullable<Service['targets']>;
const classes = ['ordinary', 'legal', 'appointment'] as const;
type Class = (typeof classes)[number];

/** The service's own targets with one of them changed; none of its own left is null. */
export function withTarget(
  targets: Service['targets'],
  purpose: Purpose,
  priority: Class,
  minutes: number | null,
): Service['targets'] {
  const { [priority]: _, ...others } = targets?.[purpose] ?? {};
  const row = minutes === null ? others : { ...others, [priority]: minutes };
  const { [purpose]: __, ...rows } = targets ?? {};
  const next: Targets = Object.keys(row).length === 0 ? rows : { ...rows, [purpose]: row };
  return Object.keys(next).length === 0 ? null : next;
}

/** Waiting targets by purpose and class; an empty cell shows what the centre promises. */
export function TargetsTable(): ReactElement {
  const { targets: usual } = useServices();
  const { service, change, fault } = useChosen();
  const t = useServiceTexts();
  return (
    <div className="sv-fld">
      <table className="sv-targets">
        <caption>
          <b>
            {t.fields.targets}, {t.minutes}
          </b>
          <span>{t.targetsHint}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t.purpose}</th>
            {classes.map((one) => (
              <th key={one} scope="col">
                {t.classes[one]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {service.purposes.map((purpose) => (
            <tr key={purpose}>
              <th scope="row">{t.purposes[purpose]}</th>
              {classes.map((one) => (
                <td key={one}>
                  <input
                    inputMode="numeric"
                    maxLength={4}
                    aria-label={t.targetOf(t.purposes[purpose], t.classes[one])}
                    aria-invalid={fault(`targets.${purpose}.${one}`) !== null || undefined}
                    placeholder={String(usual[purpose][one])}
                    value={service.targets?.[purpose]?.[one] ?? ''}
                    onChange={({ target }) =>
                      change({
                        targets: withTarget(
                          service.targets,
                          purpose,
                          one,
                          wholeNumber(target.value),
                        ),
                      })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
