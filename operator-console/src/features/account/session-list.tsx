import type { AccountSession } from '@talon/shared/contract/account.ts';
import { Monitor, Smartphone } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { Refusal } from '../../desk-pages/refusal.tsx';
import { dateAndTime } from '../../parts/date-and-time.ts';
import type { AccountActs } from './account-acts.ts';
import { useAccountTexts } from './use-account-texts.ts';

export interface SessionListProps {
  readonly sessions: readonly AccountSession[];
  readonly acts: Pick<AccountActs, 'endSession'>;
  /** Of the centre: an own account is read by who works there. */
  readonly timeZone: string;
  readonly onChanged: () => void;
}

const phones: readonly (string | null)[] = ['Android', 'iOS'];

export function SessionList({
  sessions,
  acts,
  timeZone,
  onChanged,
}: SessionListProps): ReactElement {
  const { sessions: t } = useAccountTexts();
  const [refusal, setRefusal] = useState<string | null>(null);
  const end = async (session: string | null): Promise<void> => {
    const failure = await acts.endSession(session);
    setRefusal(failure?.text ?? null);
    onChanged();
  };
  return (
    <section className="of-card ac-card ac-sessions">
      <h2>{t.title}</h2>
      <Refusal text={refusal} />
      <ul>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            {...{ session, timeZone }}
            onEnd={() => void end(session.id)}
          />
        ))}
      </ul>
      {sessions.length > 1 ? (
        <button type="button" className="b" onClick={() => void end(null)}>
          {t.endOthers}
        </button>
      ) : (
        <p>{t.alone}</p>
      )}
    </section>
  );
}

interface SessionRowProps {
  readonly session: AccountSession;
  readonly timeZone: string;
  readonly onEnd: () => void;
}

function SessionRow({ session, timeZone, onEnd }: SessionRowProps): ReactElement {
  const { sessions: t } = useAccountTexts();
  const { language } = useSettings();
  const { browser, system, isThis } = session;
  const name = [browser, system].filter((part) => part !== null).join(', ');
  const Icon = phones.includes(system) ? Smartphone : Monitor;
  return (
    <li>
      <Icon className="i" size={22} strokeWidth={1.8} />
      <span>
        <b>{name === '' ? t.unknown : name}</b>
        <em>{t.since(dateAndTime(language, session.startedAt, timeZone))}</em>
        <em>{t.seen(dateAndTime(language, session.seenAt, timeZone))}</em>
      </span>
      {isThis ? (
        <span className="chip">{t.isThis}</span>
      ) : (
        <button type="button" className="b" onClick={onEnd}>
          {t.end}
        </button>
      )}
    </li>
  );
}
