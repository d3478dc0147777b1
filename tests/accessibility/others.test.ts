import { walkPreviews } from './walk.ts';

walkPreviews((app) => app !== 'kiosk' && app !== 'console');
