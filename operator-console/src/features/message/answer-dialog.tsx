import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import type { DeskView } from '@talon/shared/views/hall-view.ts';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { useDesk } from '../desk/desk-context.ts';
import { MessageField } from './message-field.tsx';

export interface AnswerDialogProps {
  readonly message: DeskView['messages'][number];
  readonly onClose: () => void;
}

/** An answer counts the message as read. */
export function AnswerDialog({ message, onClose }: AnswerDialogProps): ReactElement {
  const { view, language, commands } = useDesk();
  const { desk: t } = hallTexts[language];
  const [text, setText] = useState('');
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
      <MessageField label={t.answerText} value={text} onValue={setText} />
    </DeskDialog>
  );
}
