import { walkPreviews } from './walk.ts';

walkPreviews((app) => app === 'console');
