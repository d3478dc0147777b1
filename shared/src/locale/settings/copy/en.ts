import { counted } from '../../plural.ts';
import type { copyUk } from './uk.ts';

export const copyEn: typeof copyUk = {
  save: 'Save the centre as a file',
  saveHint:
    'Services, windows, hours, rules, kiosk, ticket, boards and voice. No people, screens, keys or tickets are in it.',
  saveMedia: 'Pictures and videos are only named in the file: they are brought over by themselves.',
  download: 'Download the file',
  take: 'Take the centre from a file',
  takeHint:
    'First you see what it would change; nothing changes until you agree. People, screens and today’s queue stay.',
  choose: 'Choose a file',
  chooseOther: 'Choose another file',
  unsaved: 'First apply or cancel what is not saved.',
  reading: (name) => `Checking “${name}”`,
  notJson: 'This is no file of a centre: what is in it is not JSON.',
  refused: (name) => `“${name}” was not taken`,
  faults: (n) =>
    `${counted('en', n, { one: 'fault', many: 'faults' })}. Mend the file and choose it again.`,
  place: 'Place',
  fault: 'What is wrong',
  same: 'The file would change nothing: the centre is like this already.',
  changes: (name, n) => `“${name}” changes ${counted('en', n, { one: 'place', many: 'places' })}`,
  before: 'Now',
  after: 'Then',
  more: (n) => `and ${n} more`,
  undo: '“History of changes” brings back what was.',
  missing: 'These pictures and videos are not here yet. Add them at “Boards and media”:',
  apply: 'Replace the centre',
  cancel: 'Cancel',
  taking: 'Replacing',
  taken: (name) => `The centre was taken from the file “${name}”.`,
  format: 'Kind of file',
  version: 'Version of the file',
  summary: (services, windows) =>
    `${counted('en', services, { one: 'service', many: 'services' })}, ${counted('en', windows, { one: 'window', many: 'windows' })}`,
};
