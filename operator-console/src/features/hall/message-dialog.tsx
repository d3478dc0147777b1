import { longest } from '@talon/shared/contract/longest.ts';
import type { MessageBody } from '@talon/shared/contract/supervision.ts';
import type { HallMessage } from '@talon/shared/views/hall-view.ts';
import { CheckCheck, Clock3 } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Request } from '../../app/api.ts';
import { DeskDialog } from '../../parts/dialog.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useHall } from './hall-context.ts';
import { useHallDialogAct } from './use-act.ts';

export interface MessageDialogProps {
  /** null: to all. */
  readonly window: string | null;
  /** The word of an operator that it answers; it counts as read then. */
  readonly answers?: string;
}

export function MessageDialog({ window, answers }: MessageDialogProps): ReactElement {
  const { view, centre, t, open } = useHall();
  const { message: texts } = t;
  const { commands, run } = useHallDialogAct();
  const [to, setTo] = useState(window);
  const [text, setText] = useState('');
  const manned = view.windows.flatMap(({ id, number, operator }) =>
    operator === null ? [] : [{ id, name: texts.window(number, operator.name) }],
  );
  const send = (): void => {
    const body: MessageBody = {
      to: to === null ? { all: true } : { window: to },
      text: text.trim(),
    };
    const requests: Request[] = [{ method: 'POST', path: `/centres/${centre}/messages`, body }];
    if (answers !== undefined) {
      const path = `/centres/${centre}/messages/${answers}/seen`;
      requests.push({ method: 'POST', path, body: {} });
    }
    run(...requests);
  };
  return (
    <DeskDialog
      title={texts.title}
      footer={manned.length === 0 ? texts.nobody : texts.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: text.trim() !== '' && manned.length > 0,
        onConfirm: send,
      }}
    >
      <div className="hl-form">
        <SelectField
          label={texts.to}
          none={texts.all}
          options={manned}
          value={to}
          onValue={setTo}
        />
        <TextArea
          label={texts.text}
          most={longest.message}
          rows={3}
          isFirst
          value={text}
          onValue={setText}
        />
        <Sent messages={view.messages.slice(0, 4)} />
      </div>
    </DeskDialog>
  );
}

/** What was written before, and who has seen it. */
function Sent({ messages }: { readonly messages: readonly HallMessage[] }): ReactElement | null {
  const { t, time } = useHall();
  if (messages.length === 0) return null;
  return (
    <div className="hl-past">
      <h3>{t.message.sent}</h3>
      <ul>
        {messages.map(({ id, at, text, to, seenBy }) => (
          <li key={id}>
            {seenBy.length === to.length ? (
              <CheckCheck className="i good" size={17} strokeWidth={2.2} />
            ) : (
              <Clock3 className="i" size={17} strokeWidth={2} />
            )}
            <span>
              {text}
              <small>{t.message.toWindows(to)}</small>
            </span>
            <em className="num">
              {time(at)}
              <small>{seenWords(t.message, seenBy.length, to.length)}</small>
            </em>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface SeenTexts {
  readonly unseen: string;
  readonly seenAll: string;
  readonly seenSome: (seen: number, all: number) => string;
}

function seenWords(t: SeenTexts, seen: number, all: number): string {
  if (seen === 0) return t.unseen;
  return seen === all ? t.seenAll : t.seenSome(seen, all);
}
