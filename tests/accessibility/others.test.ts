import { walkPreviews } from './walk.ts';

walkPreviews((app) => app === 'board' || app === 'visitor page');
