import { newKey } from '@talon/shared/client/api.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { DeskView } from '@talon/shared/views/hall-view.ts';
import { BellRing, MessageSquare } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSend } from '../../app/api.ts';
import { failureOf } from '../../desk-pages/failure.ts';
import { Refused } from '../../parts/refused.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { chime } from '../arrival/chime.ts';
import { useDesk } from '../desk/desk-context.ts';
import { pressedBy } from '../desk/press-on-screen.ts';
import './message.css';

type Message = DeskView['messages'][number];

/** What whoever runs the hall tells this window, and whether the help it asked for comes. */
export function SupervisorNotice(): ReactElement | null {
  const { view: window } = useDesk();
  const { view } = useView<DeskView>(`desk:${window.id}`);
  useSoundOf(view?.messages.at(-1)?.id ?? null);
  if (view === null) return null;
  const [first, ...others] = view.messages;
  return (
    <>
      {view.alarm === null ? null : <AlarmNotice alarm={view.alarm} />}
      {first === undefined ? null : <MessageNotice message={first} more={others.length} />}
    </>
  );
}

/** Once for each message that comes while the desk is open. */
function useSoundOf(newest: string | null): void {
  const { sound } = useDesk();
  const known = useRef(newest);
  useEffect(() => {
    if (newest !== null && newest !== known.current && sound) chime();
    known.current = newest;
  }, [newest, sound]);
}

function AlarmNotice({ alarm }: { readonly alarm: NonNullable<DeskView['alarm']> }): ReactElement {
  const { view, language, time, t: desk } = useDesk();
  const { unreachable } = desk.connection;
  const send = useSend();
  const ending = useDialogAct(() => undefined);
  const { desk: t } = hallTexts[language];
  const end = (): void => {
    ending.run(async () => {
      const answer = await send({ method: 'DELETE', path: `/windows/${view.id}/alarm` });
      return failureOf(answer, unreachable);
    });
  };
  return (
    <div className="hall told">
      <BellRing className="i" size={22} strokeWidth={2} />
      <span role="status">{alarm.coming ? t.coming : t.raised(time(alarm.since))}</span>
      <button
        type="button"
        className="b"
        onClick={end}
        disabled={ending.commands.running !== null}
        {...pressedBy('take-back')}
      >
        {t.takeBack} <kbd className="kbd">Shift F1</kbd>
      </button>
      <Refused text={ending.commands.refusal} />
    </div>
  );
}

interface MessageNoticeProps {
  readonly message: Message;
  readonly more: number;
}

function MessageNotice({ message, more }: MessageNoticeProps): ReactElement {
  const { view, language, time, act, t: desk } = useDesk();
  const { unreachable } = desk.connection;
  const send = useSend();
  const noting = useDialogAct(() => undefined);
  const { desk: t } = hallTexts[language];
  const seen = (): void => {
    const path = `/windows/${view.id}/messages/${message.id}/seen`;
    noting.run(async () => {
      const answer = await send({ method: 'POST', path, body: {}, key: newKey() });
      return failureOf(answer, unreachable);
    });
  };
  return (
    <div className="hall told">
      <MessageSquare className="i" size={22} strokeWidth={2} />
      <span role="status">
        <em>
          {t.from(message.from, time(message.at))}
          {more > 0 ? `, ${t.more(more)}` : ''}
        </em>
        {message.text}
      </span>
      <button type="button" className="b" onClick={() => act('answer')} {...pressedBy('answer')}>
        {t.answer} <kbd className="kbd">Shift F2</kbd>
      </button>
      <button
        type="button"
        className="b"
        onClick={seen}
        disabled={noting.commands.running !== null}
        {...pressedBy('seen')}
      >
        {t.seen} <kbd className="kbd">Shift F3</kbd>
      </button>
      <Refused text={noting.commands.refusal} />
    </div>
  );
}
