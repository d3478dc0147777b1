import { longest } from '@talon/shared/contract/longest.ts';
import { hallTexts } from '@talon/shared/locale/hall/texts.ts';
import { type ReactElement, useState } from 'react';
import { DeskDialog } from '../../parts/dialog.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { useDesk } from '../desk/desk-context.ts';

/** Two keys call for help without a word; whoever has the time may say what it is about instead. */
export function SupervisorDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { view, language, commands } = useDesk();
  const { desk: t } = hallTexts[language];
  const [text, setText] = useState('');
  const words = text.trim();
  const send = async (): Promise<void> => {
    const path = `/windows/${view.id}`;
    const isDone =
      words === ''
        ? await commands.ask('alarm', `${path}/alarm`, {})
        : await commands.ask('message', `${path}/messages`, { text: words });
    if (isDone) onClose();
  };
  return (
    <DeskDialog
      title={t.callTitle}
      width={560}
      footer={words === '' ? t.callFooter : t.answerFooter}
      commands={commands}
      onClose={onClose}
      confirm={{
        label: words === '' ? t.callConfirm : t.writeConfirm,
        ready: true,
        onConfirm: () => void send(),
      }}
    >
      <p className="told-text">{t.callText}</p>
      <TextArea
        most={longest.message}
        label={t.write}
        help={t.writeHint}
        value={text}
        onValue={setText}
      />
    </DeskDialog>
  );
}
