import { glueAll } from '../glue-all.ts';
import { counted, type Forms } from '../plural.ts';
import type { ServiceTexts } from './uk.ts';

const windows: Forms = { one: 'window', many: 'windows' };
const services: Forms = { one: 'service', many: 'services' };

export const servicesEn: ServiceTexts = glueAll({
  page: 'Services',
  connecting: 'Reading the settings of the centre',
  lost: 'The settings were not read',
  lostText: 'Check the connection to the server and try again.',
  again: 'Try again',
  minutes: 'min',
  unnamed: 'New service',

  tree: {
    label: 'Categories and services',
    add: 'Add',
    addService: 'Service',
    addCategory: 'Category',
    search: 'Find a service',
    none: 'Nothing found',
    found: (n: number): string => `Found: ${counted('en', n, services)}`,
    categoryMenu: (name: string): string => `Change the category “${name}”`,
    move: (name: string): string => `Move “${name}”: arrows up and down`,
    moved: (name: string, place: number, of: number): string => `${name}: ${place} of ${of}`,
    stages: { draft: 'draft', pilot: 'on trial', live: 'live', retired: 'retired' },
    missing: 'text missing',
    fault: 'has a fault',
  },

  fields: {
    name: 'Full name',
    shortName: 'Short name on boards',
    category: 'Category',
    letter: 'Letter',
    purposes: 'Purpose of the visit',
    plannedMinutes: 'Serving target',
    targets: 'Waiting target',
    dailyLimit: 'Tickets a day',
    windows: 'Windows that serve it',
    documents: 'Documents',
    authority: 'Authority',
    applicant: 'Who may apply',
    termDays: 'Term, working days',
    fee: 'Fee',
    audience: 'For whom',
    searchWords: 'Search words',
    stage: 'Availability',
    sample: 'Sample',
  },

  names: 'Name',
  symbols: (n: number, of: number): string => `${n} of ${of} characters`,
  shortHint: 'Empty: the full name',
  queue: 'Queue',
  letterOf: (letter: string): string => `as the category: ${letter}`,
  noLimit: 'no limit',
  purposes: { consult: 'Consultation', apply: 'Application', collect: 'Collection' },
  targetsHint: 'An empty cell: as in the whole centre.',
  purpose: 'Purpose',
  classes: {
    ordinary: 'Ordinary',
    legal: 'Priority',
    appointment: 'Booked',
    returning: 'Returning',
  },
  targetOf: (purpose: string, priority: string): string =>
    `Waiting target, min: ${purpose}, ${priority}`,
  window: (n: number): string => `Window ${n}`,
  noWindow: 'No window serves it.',

  documents: {
    add: 'Add a document',
    remove: (n: number): string => `Remove document ${n}`,
    up: (n: number): string => `Document ${n} up`,
    down: (n: number): string => `Document ${n} down`,
    item: (n: number): string => `Document ${n}`,
    none: 'No documents are needed.',
  },

  about: 'What visitors are told',
  sameDay: 'on the day',
  searchHint: 'With commas, in any language',
  audiences: { both: 'Everybody', person: 'People', business: 'Businesses' },
  isSample: 'The sample’s texts are checked',
  isSampleHint: 'A sample: compare with the rules in force',

  preview: {
    title: 'What the visitor sees',
    wait: (minutes: number): string => `≈ ${minutes} min`,
    people: (n: number): string => counted('en', n, { one: 'person', many: 'people' }),
    documents: (n: number): string => `Documents, ${n}`,
    fits: 'The name fits on the kiosk',
    fitsNot: (lines: number): string =>
      `${counted('en', lines, { one: 'line', many: 'lines' })} on the kiosk: shorten the name to three`,
    tooWide: 'A word is wider than the kiosk’s line: shorten it',
    large: 'Larger text: more than five lines',
  },

  stage: {
    title: 'Availability',
    draft: 'Draft',
    draftHint: 'nobody in the hall sees it',
    pilot: 'On trial',
    pilotHint: 'reception and operators see it',
    live: 'Live',
    liveHint: 'everybody sees it at the kiosk',
    retired: 'Retired',
    retiredHint: 'no tickets, its history stays',
    planned: 'Changes by itself',
    from: 'From',
    becomes: 'becomes',
    add: 'Add a date',
    remove: (date: string): string => `Remove the change of ${date}`,
  },

  last: {
    title: 'Last change',
    none: 'Not changed yet.',
    was: (field: string, before: string): string => `${field}: was ${before}`,
    all: 'The whole history',
  },

  copy: 'Copy the service',
  copyName: (name: string): string => `${name} (copy)`,
  remove: 'Remove the service',
  removing: {
    title: (name: string): string => `Remove “${name}”?`,
    windows: (n: number, list: string): string =>
      `No longer served at ${counted('en', n, windows)}: ${list}.`,
    free: 'Nothing refers to it.',
    waiting: 'Whoever has a ticket is served. Reports of past days stay.',
    instead: 'If it may come back, make it retired instead.',
    confirm: 'Remove',
    footer: 'Holds once saved',
  },

  category: {
    add: 'New category',
    change: (name: string): string => `Category “${name}”`,
    name: 'Name',
    shortName: 'Short name on boards',
    letter: 'Letter of its tickets',
    letterHint: 'A new letter holds from tomorrow',
    icon: 'Icon',
    up: 'Up',
    down: 'Down',
    remove: 'Remove the category',
    notEmpty: (n: number): string =>
      `Only an empty one can be removed: it has ${counted('en', n, services)}.`,
    confirm: 'Done',
    footer: 'Holds once saved',
  },

  changes: {
    added: (name: string): string => `added “${name}”`,
    removed: (name: string): string => `removed “${name}”`,
    categories: 'categories',
    order: 'order',
  },
});
