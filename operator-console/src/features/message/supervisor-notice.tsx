import { newKey } from '@talon/shared/client/api.ts';
import { useView } from '@talon/shared/client/live-view.ts';
import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { DeskView } from '@talon/shared/views/hall-view.ts';
import { BellRing, MessageSquare } from 'lucide-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSend } from '../../app/api.ts';
import { chime } from '../arrival/chime.ts';
import { useDesk } from '../desk/desk-context.ts';
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
  const { view, language, time } = useDesk();
  const send = useSend();
  const { desk: t } = hallTexts[language];
  const end = (): void => {
    void send({ method: 'DELETE', path: `/windows/${view.id}/alarm` });
  };
  return (
    <div className="hall told" role="status">
      <BellRing className="i" size={22} strokeWidth={2} />
      <span>{alarm.coming ? t.coming : t.raised(time(alarm.since))}</span>
      <button type="button" className="b" onClick={end}>
        {t.takeBack}
      </button>
    </div>
  );
}

interface MessageNoticeProps {
  readonly message: Message;
  readonly more: number;
}

function MessageNotice({ message, more }: MessageNoticeProps): ReactElement {
  const { view, language, time, act } = useDesk();
  const send = useSend();
  const { desk: t } = hallTexts[language];
  const seen = (): void => {
    const path = `/windows/${view.id}/messages/${message.id}/seen`;
    void send({ method: 'POST', path, body: {}, key: newKey() });
  };
  return (
    <div className="hall told" role="status">
      <MessageSquare className="i" size={22} strokeWidth={2} />
      <span>
        <em>
          {t.from(message.from, time(message.at))}
          {more > 0 ? `, ${t.more(more)}` : ''}
        </em>
        {message.text}
      </span>
      <button type="button" className="b" onClick={() => act('answer')}>
        {t.answer}
      </button>
      <button type="button" className="b" onClick={seen}>
        {t.seen}
      </button>
    </div>
  );
}
