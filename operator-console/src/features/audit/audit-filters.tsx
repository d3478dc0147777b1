import { auditGroups } from '@talon/shared/contract/audit.ts';
import { Calendar, ChevronDown, Hand, Search, X } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useAudit } from './audit-context.ts';
import { isNarrowed, periods, unnarrowed } from './audit-search.ts';
import { useAuditTexts } from './use-audit-texts.ts';

/** Which of it: a period, a person, a kind of action, a word. */
export function AuditFilters(): ReactElement {
  const { search, look, summary } = useAudit();
  const t = useAuditTexts();
  const authors = (summary?.authors ?? []).map(
    ({ id, name }) => [id, name ?? t.nobody(id)] as const,
  );
  return (
    <search className="au-filters">
      <Select
        label={t.period}
        icon={<Calendar className="i" size={17} strokeWidth={2} />}
        value={search.period}
        options={periods.map((period) => [period, t.periods[period]])}
        onValue={(period) => look({ period: periods.find((one) => one === period) ?? 'today' })}
      />
      <Select
        label={t.who}
        named
        value={search.by ?? ''}
        options={[['', t.everybody], ...authors]}
        onValue={(by) => look({ by: by === '' ? null : by })}
      />
      <Select
        label={t.action}
        named
        value={search.group ?? ''}
        options={[
          ['', t.everything],
          ...auditGroups.map((group) => [group, t.groups[group]] as const),
        ]}
        onValue={(chosen) =>
          look({ group: auditGroups.find((one) => one === chosen) ?? null, outOfTurn: false })
        }
      />
      <button
        type="button"
        className="au-f"
        aria-pressed={search.outOfTurn}
        onClick={() => look({ group: null, outOfTurn: !search.outOfTurn })}
      >
        <Hand className="i" size={17} strokeWidth={2} />
        {t.onlyOrder}
      </button>
      {isNarrowed(search) ? (
        <button type="button" className="au-f" onClick={() => look(unnarrowed)}>
          <X className="i" size={17} strokeWidth={2} />
          {t.clear}
        </button>
      ) : null}
      <label className="fi au-find">
        <Search className="i" size={17} strokeWidth={2} />
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          maxLength={100}
          value={search.text}
          onChange={({ target }) => look({ text: target.value })}
        />
      </label>
    </search>
  );
}

interface SelectProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** The label is drawn before the value. */
  readonly named?: boolean;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}

function Select({
  label,
  icon,
  named = false,
  value,
  options,
  onValue,
}: SelectProps): ReactElement {
  return (
    <label className="au-f">
      {icon}
      <span className={named ? '' : 'of-sr'}>{label}:</span>
      <select value={value} onChange={({ target }) => onValue(target.value)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown className="i" size={16} strokeWidth={2} />
    </label>
  );
}
