import type { ReactElement } from 'react';
import { accountStates } from '../../features/account/preview/account-states.tsx';
import { auditStates } from '../../features/audit/preview/audit-states.tsx';
import { deviceStates } from '../../features/devices/preview/device-states.tsx';
import { hallStates } from '../../features/hall/preview/hall-states.tsx';
import { peopleStates } from '../../features/people/preview/people-states.tsx';
import { receptionStates } from '../../features/reception/preview/reception-states.tsx';
import { reportStates } from '../../features/reports/preview/report-states.tsx';
import { serviceStates } from '../../features/services/preview/service-states.tsx';
import { settingsStates } from '../../features/settings/preview/settings-states.tsx';
import { windowsStates } from '../../features/windows-admin/preview/windows-states.tsx';
import { firstRunStates } from './first-run-states.tsx';
import { pairStates } from './pair-states.tsx';
import { startStates } from './start-states.tsx';

/** Every state of the pages beside the console, each by its name in the address. */
export const previewStates: Readonly<Record<string, () => ReactElement>> = {
  ...startStates,
  ...firstRunStates,
  ...pairStates,
  ...deviceStates,
  ...reportStates,
  ...hallStates,
  ...receptionStates,
  ...serviceStates,
  ...settingsStates,
  ...windowsStates,
  ...peopleStates,
  ...accountStates,
  ...auditStates,
};
