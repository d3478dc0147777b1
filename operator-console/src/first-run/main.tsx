import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { FirstRunPage } from './first-run-page.tsx';

mount(
  <DeskPage>
    <FirstRunPage token={window.location.hash.slice(1)} />
  </DeskPage>,
);
