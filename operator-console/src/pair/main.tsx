import { DeskPage } from '../desk-pages/desk-page.tsx';
import { mount } from '../desk-pages/mount.tsx';
import { claimOfAddress } from './claim.ts';
import { PairPage } from './pair-page.tsx';

mount(
  <DeskPage>
    <PairPage told={claimOfAddress(window.location)} />
  </DeskPage>,
);
