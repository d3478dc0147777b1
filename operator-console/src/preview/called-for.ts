import type { HelpItem } from '@talon/shared/views/help-view.ts';
import { clock } from './sample-view.ts';

const kiosk = (device: string, name: string): HelpItem => ({
  device,
  name,
  since: clock(10, 45),
  coming: false,
});

export const calledFor = {
  'help:demo': { items: [kiosk('k1', 'Кіоск біля входу'), kiosk('k2', 'Кіоск, 2 поверх')] },
};
