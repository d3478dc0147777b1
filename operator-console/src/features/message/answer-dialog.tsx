import { useView } from '@talon/shared/client/live-view.ts';
import { longest } from '@talon/shared/contract/longest.ts';
import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { DeskView } from '@talon/shared/views/hall-view.ts';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useDesk } from '../desk/desk-context.ts';

/** An answer counts the message as read. The one asked about stays, whatever comes meanwhile. */
export function AnswerDialog({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const { view, language, commands } = useDesk();
  const { view: told } = useView<DeskView>(`desk:${view.id}`);
  const { desk: t } = hallTexts[language];
  const [message] = useState(told?.messages[0] ?? null);
  const [text, setText] = useState('');
  if (message === null) return null;
  const send = async (): Promise<void> => {
    const body = { text: text.trim(), answers: message.id };
    if (await commands.ask('message', `/windows/${view.id}/messages`, body)) onClose();
  };
  return (
    <DeskDialog
      title={t.answerTitle(message.from)}
      width={560}
      footer={t.answerFooter}
      commands={commands}
      onClose={onClose}
      confirm={{
        label: t.writeConfirm,
        ready: text.trim() !== '',
        onConfirm: () => void send(),
      }}
    >
      <p className="told-text">{message.text}</p>
      <TextArea most={longest.message} label={t.answerText} value={text} onValue={setText} />
    </DeskDialog>
  );
}
