import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { codeOfAddress } from './claim.ts';
import { PairPage } from './pair-page.tsx';

mount(
  <DeskPage>
    <PairPage code={codeOfAddress(window.location)} />
  </DeskPage>,
);
