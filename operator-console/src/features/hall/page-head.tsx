import {
  AppWindow,
  CirclePause,
  CirclePlay,
  DoorClosed,
  Ellipsis,
  Megaphone,
  MessageSquare,
  Volume2,
  VolumeX,
} from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { LiveMark } from '../../office/live-mark.tsx';
import { Refused } from '../../parts/refused.tsx';
import { useDialogAct } from '../../parts/use-dialog-act.ts';
import { useHall } from './hall-context.ts';

export function PageHead(): ReactElement {
  const { view, now, offlineSince, t, open } = useHall();
  const isStill = offlineSince !== null || view.phase === 'closed';
  return (
    <header className="of-head">
      <h1>{t.page}</h1>
      <LiveMark timeZone={view.timeZone} offlineSince={offlineSince} now={now} />
      <div className="of-acts">
        <button
          type="button"
          className="b"
          disabled={isStill}
          onClick={() => open({ name: 'announce' })}
        >
          <Megaphone className="i" size={18} strokeWidth={2} />
          {t.act.announce}
        </button>
        <PauseButton isStill={isStill} />
        <MoreMenu isStill={isStill} />
        <button
          type="button"
          className="b solid"
          disabled={isStill}
          onClick={() => open({ name: 'open', window: null })}
        >
          <AppWindow className="i" size={18} strokeWidth={2} />
          {t.act.open}
        </button>
      </div>
    </header>
  );
}

/** To resume needs no second thought: everybody waits for it. */
function PauseButton({ isStill }: { readonly isStill: boolean }): ReactElement {
  const { view, centre, t, act, open } = useHall();
  const resuming = useDialogAct(() => undefined);
  if (view.hall.state === 'paused') {
    const resume = { method: 'POST', path: `/centres/${centre}/resume`, body: {} } as const;
    return (
      <>
        <Refused text={resuming.commands.refusal} />
        <button
          type="button"
          className="b"
          disabled={isStill || resuming.commands.running !== null}
          onClick={() => resuming.run(() => act(resume))}
        >
          <CirclePlay className="i" size={18} strokeWidth={2} />
          {t.act.resume}
        </button>
      </>
    );
  }
  return (
    <button type="button" className="b" disabled={isStill} onClick={() => open({ name: 'pause' })}>
      <CirclePause className="i" size={18} strokeWidth={2} />
      {t.act.pause}
    </button>
  );
}

function MoreMenu({ isStill }: { readonly isStill: boolean }): ReactElement {
  const { t, open } = useHall();
  const { sound, change } = useSettings();
  const Sound = sound ? VolumeX : Volume2;
  return (
    <MenuTrigger>
      <Button className="b hl-more" aria-label={t.act.more}>
        <Ellipsis className="i" size={18} strokeWidth={2.2} />
      </Button>
      <Popover className="popup" placement="bottom end">
        <Menu className="menu list" aria-label={t.act.more}>
          <MenuItem isDisabled={isStill} onAction={() => open({ name: 'message', window: null })}>
            <MessageSquare className="i" size={18} strokeWidth={2} />
            {t.act.message}
          </MenuItem>
          <MenuItem isDisabled={isStill} onAction={() => open({ name: 'close' })}>
            <DoorClosed className="i" size={18} strokeWidth={2} />
            {t.act.closeDay}
          </MenuItem>
          <MenuItem onAction={() => change({ sound: !sound })}>
            <Sound className="i" size={18} strokeWidth={2} />
            {sound ? t.act.silence : t.act.sound}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
