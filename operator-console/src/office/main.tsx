import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { OfficeApp } from './office-app.tsx';

mount(
  <DeskPage>
    <OfficeApp />
  </DeskPage>,
);
