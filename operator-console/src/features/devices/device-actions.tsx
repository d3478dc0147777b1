import type { DeviceCommandKind } from '@talon/shared/contract/device-commands.ts';
import type { DeviceItem } from '@talon/shared/views/devices-view.ts';
import { MonitorUp, Pencil, RotateCw, Unplug } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import type { Failure } from '../../desk-pages/failure.ts';
import { Refusal } from '../../desk-pages/refusal.tsx';
import { useDevices } from './devices-context.ts';
import { useDeviceTexts } from './use-device-texts.ts';

/** How long what became of a command is still news, ms. */
const newsMs = 90_000;

export function DeviceActions({ item }: { readonly item: DeviceItem }): ReactElement {
  const { acts, open, offlineSince, now } = useDevices();
  const t = useDeviceTexts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const send = async (kind: DeviceCommandKind): Promise<void> => {
    setFailure(null);
    setFailure(await acts.command(item.id, kind));
  };
  const isAway = offlineSince !== null;
  const { command } = item;
  const news = command === null || now - command.at > newsMs ? null : command;
  return (
    <div className="dv-do">
      <p className="dv-news" role="status">
        {news === null ? null : t.commands[news.kind][news.state]}
      </p>
      <Refusal text={failure?.text ?? null} />
      <div className="dv-buttons">
        <button
          type="button"
          className="b"
          disabled={isAway || item.state !== 'online'}
          onClick={() => void send('identify')}
        >
          <MonitorUp className="i" size={16} strokeWidth={2} />
          {t.actions.identify}
        </button>
        <button
          type="button"
          className="b"
          disabled={isAway || item.state !== 'online'}
          onClick={() => void send('reload')}
        >
          <RotateCw className="i" size={16} strokeWidth={2} />
          {t.actions.reload}
        </button>
        <button type="button" className="b" disabled={isAway} onClick={() => open('change')}>
          <Pencil className="i" size={16} strokeWidth={2} />
          {t.actions.change}
        </button>
        <button type="button" className="b neg" disabled={isAway} onClick={() => open('revoke')}>
          <Unplug className="i" size={16} strokeWidth={2} />
          {t.actions.revoke}
        </button>
      </div>
    </div>
  );
}
