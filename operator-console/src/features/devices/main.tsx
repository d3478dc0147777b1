import { DeskPage } from '../../desk-pages/desk-page.tsx';
import { mount } from '../../desk-pages/mount.tsx';
import { DevicesPage } from './devices-page.tsx';

mount(
  <DeskPage>
    <DevicesPage />
  </DeskPage>,
);
