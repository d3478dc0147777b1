import { walkPreviews } from './walk.ts';

walkPreviews((app) => app === 'start, first run, pairing', 1);
