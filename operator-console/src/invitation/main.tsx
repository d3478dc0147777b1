import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { InvitationPage } from './invitation-page.tsx';

mount(
  <DeskPage>
    <InvitationPage token={window.location.hash.slice(1)} />
  </DeskPage>,
);
