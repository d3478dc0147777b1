import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { hearWayBack } from '../parts/way-back.ts';
import { OfficeApp } from './office-app.tsx';

hearWayBack();

mount(
  <DeskPage>
    <OfficeApp />
  </DeskPage>,
);
