import type { IntegrityItem, StoodTicket } from '@talon/shared/contract/integrity-report.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { reasonText } from '@talon/shared/locale/reports/reason-text.ts';
import type { ReactElement } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { useReportsTexts } from './use-reports-texts.ts';
import { wallDateTime } from './wall-time.ts';

export function IntegrityTable({
  items,
}: {
  readonly items: readonly IntegrityItem[];
}): ReactElement {
  const { integrity } = useReportsTexts();
  const { at, number, kind, by, window, reason, called, runnerUp } = integrity.columns;
  return (
    <table>
      <thead>
        <tr>
          {[at, number, kind, by, window, reason, called, runnerUp].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <IntegrityRow key={item.id} item={item} />
        ))}
      </tbody>
    </table>
  );
}

function IntegrityRow({ item }: { readonly item: IntegrityItem }): ReactElement {
  const { integrity } = useReportsTexts();
  const { language } = useSettings();
  const stood = (ticket: StoodTicket | null): string =>
    ticket === null
      ? ''
      : integrity.stood(
          ticket.number,
          decimal(language, ticket.waitedMinutes, 0),
          decimal(language, ticket.targetMinutes, 0),
          decimal(language, ticket.score, 2),
        );
  return (
    <tr>
      <td className="num">{wallDateTime(item.at)}</td>
      <th scope="row" className="num">
        {item.number}
      </th>
      <td>{integrity.kinds[item.kind]}</td>
      <td>{item.by ?? integrity.actors[item.byKind]}</td>
      <td className="num">{item.window ?? ''}</td>
      <td>{reasonText(language, item.kind, item.reason)}</td>
      <td>{stood(item.called)}</td>
      <td>{stood(item.runnerUp)}</td>
    </tr>
  );
}
