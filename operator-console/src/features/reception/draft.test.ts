import { describe, expect, test } from 'vitest';
import {
  afterGiving,
  codeIn,
  consultationBody,
  emptyDraft,
  inMode,
  isReady,
  issueBody,
  mostServices,
  settled,
  withoutService,
  withPurpose,
  withService,
} from './draft.ts';

const subsidy = { id: 'subsidy', purposes: ['consult', 'apply', 'collect'] } as const;
const extract = { id: 'extract', purposes: ['collect'] } as const;
const empty = emptyDraft('uk');
const both = withService(withService({ ...empty, query: 'суб' }, subsidy), extract);

describe('services of one ticket', () => {
  test('are added once, to apply where that can be done, and the field is free again', () => {
    expect(both).toMatchObject({
      query: '',
      wanted: [{ purpose: 'apply' }, { purpose: 'collect' }],
    });
    expect(withService(both, extract).wanted).toHaveLength(2);
    expect(withoutService(both, 'subsidy').wanted).toMatchObject([{ id: 'extract' }]);
  });

  test('are no more than a visit may have', () => {
    let draft = empty;
    for (let n = 0; n <= mostServices; n++) draft = withService(draft, { ...extract, id: `s${n}` });
    expect(draft.wanted).toHaveLength(mostServices);
  });

  test('have a purpose each, which is what the server is asked for', () => {
    const draft = { ...withPurpose(both, 'subsidy', 'consult'), legal: true };
    expect(issueBody(draft, true)).toEqual({
      serviceIds: ['subsidy', 'extract'],
      purposes: { subsidy: 'consult', extract: 'collect' },
      language: 'uk',
      channel: 'reception',
      print: true,
      priority: 'legal',
    });
  });
});

test('on the telephone there is no legal priority, and the channel says so', () => {
  const phone = inMode({ ...both, legal: true }, 'phone');
  expect(issueBody(phone, false)).not.toHaveProperty('priority');
  expect(issueBody(phone, false)).toMatchObject({ channel: 'phone', print: false });
});

test('six digits are the code of an appointment, which needs no service beside it', () => {
  expect(codeIn('482 716')).toBe('482716');
  expect([codeIn('48271'), codeIn('пенсія'), codeIn('4827161')]).toEqual([null, null, null]);
  const draft = { ...empty, code: '482716' };
  expect(isReady(draft)).toBe(true);
  expect(issueBody(draft, true)).toMatchObject({ serviceIds: [], appointmentCode: '482716' });
});

test('a consultation is about one service, the one chosen last, and no ticket is asked for', () => {
  const draft = inMode({ ...both, code: '482716' }, 'consultation');
  expect(draft).toMatchObject({ code: null, wanted: [{ id: 'subsidy' }] });
  const other = { ...withService(draft, extract), byPhone: true };
  expect(consultationBody(other)).toEqual({
    serviceId: 'extract',
    channel: 'phone',
    language: 'uk',
  });
  expect(consultationBody(emptyDraft('uk', 'consultation'))).toBeNull();
  expect(isReady(inMode({ ...empty, code: '482716' }, 'consultation'))).toBe(false);
});

test('what stands selected is meant where nothing was chosen, and a typed code always is', () => {
  const typed = { ...empty, query: 'суб' };
  expect(settled(typed, null, subsidy)).toMatchObject({ query: '', wanted: [{ id: 'subsidy' }] });
  expect(settled(both, null, { ...extract, id: 'other' })).toBe(both);
  expect(settled(typed, null, null)).toBe(typed);
  expect(settled({ ...both, query: '482716' }, '482716', null)).toMatchObject({ code: '482716' });
});

test('what was begun for the next visitor while a ticket was issued stays', () => {
  const pressed = { ...both, query: '' };
  expect(afterGiving(pressed, { given: pressed, pressed }, 'uk')).toEqual(emptyDraft('uk'));
  const typing = { ...pressed, query: 'пасп' };
  expect(afterGiving(typing, { given: pressed, pressed }, 'uk')).toMatchObject({
    query: 'пасп',
    wanted: [],
    legal: false,
  });
  const chosen = withService(pressed, { ...extract, id: 'passport' });
  const { wanted } = afterGiving(chosen, { given: pressed, pressed }, 'uk');
  expect(wanted.map(({ id }) => id)).toEqual(['passport']);
});
