import type { GroupWaits, Rehearsal } from '@talon/shared/contract/rehearsal.ts';
import type { ReactElement } from 'react';
import { useSettingsTexts } from '../use-settings-texts.ts';
import type { BarGroup } from './bars.ts';

export interface BarTableProps {
  readonly groups: readonly BarGroup[];
  readonly rehearsal: Rehearsal;
}

/** The same comparison in figures, with what no bar tells. */
export function BarTable({ groups, rehearsal }: BarTableProps): ReactElement {
  const { calling: t } = useSettingsTexts();
  const { mode, mean, p90, over, longest, uncalled } = t.columns;
  return (
    <div className="cm-tables">
      {groups.map(({ group, bars, tickets, target }) => {
        const real = rehearsal.real.find((one) => one.group === group);
        return (
          <table key={group}>
            <caption>
              <b>{t.group[group]}</b>
              <span>{t.groupLine(tickets, target)}</span>
            </caption>
            <thead>
              <tr>
                {[mode, mean, p90, over, longest, uncalled].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {bars.map((bar) => (
                <Figures
                  key={bar.mode}
                  name={t.mode[bar.mode]}
                  figures={bar.figures}
                  className={bar.isChosen ? 'cur' : ''}
                />
              ))}
              {real === undefined ? null : (
                <Figures name={t.real} figures={real} className="real" />
              )}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}

interface FiguresProps {
  readonly name: string;
  readonly figures: GroupWaits;
  readonly className: string;
}

function Figures({ name, figures, className }: FiguresProps): ReactElement {
  const { calling: t } = useSettingsTexts();
  const inMinutes = (seconds: number): string => t.minutes(Math.round(seconds / 60));
  return (
    <tr className={className}>
      <th scope="row">{name}</th>
      <td>{inMinutes(figures.mean)}</td>
      <td>{inMinutes(figures.p90)}</td>
      <td>{figures.overTarget}</td>
      <td>{inMinutes(figures.longest)}</td>
      <td>{figures.uncalled}</td>
    </tr>
  );
}
