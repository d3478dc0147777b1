import { connectLive } from '@talon/shared/client/live-connection.ts';
import { LiveContext } from '@talon/shared/client/live-view.ts';
import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { StartPage } from './start-page.tsx';

mount(
  <LiveContext value={connectLive()}>
    <DeskPage>
      <StartPage asked={new URLSearchParams(window.location.search).get('centre')} />
    </DeskPage>
  </LiveContext>,
);
