import { glueAll } from '../glue-all.ts';
import { counted } from '../plural.ts';
import type { CentreTexts } from './uk.ts';

export const centreEn: CentreTexts = glueAll({
  saving: {
    bar: 'Saving changes',
    unsaved: (changes: string): string => `Unsaved changes: ${changes}`,
    more: (n: number): string => `${n} more`,
    saved: 'Saved',
    running: 'Saving…',
    cancel: 'Cancel',
    save: 'Save and publish',
    silence: 'The server does not answer. Your changes are still here: save them once it is back.',
    staleText:
      'Somebody has just saved other settings. Read them again: your changes will be lost.',
    reread: 'Read again',
    faults: (n: number): string =>
      `Not saved: ${counted('en', n, { one: 'fault', many: 'faults' })}`,
    leaveTitle: 'Leave without saving?',
    leaveText: (changes: string): string => `This will be lost: ${changes}.`,
    leaveFooter: 'What was saved before stays',
    leave: 'Leave without saving',
  },
  stepper: { less: 'Less', more: 'More' },
  languages: {
    label: 'Language of the texts',
    names: { uk: 'Українська', ru: 'Русский', en: 'English' },
    missing: 'text missing',
  },
});
