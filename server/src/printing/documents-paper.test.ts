import { languages } from '@talon/shared/locale/languages.ts';
import { expect, test } from 'vitest';
import { type DocumentsPaper, layOutDocuments } from './documents-paper.ts';
import type { FaceMetrics, Mark } from './paper-marks.ts';

const face = { ascent: 1, descent: 0.25 };
const metrics: FaceMetrics = { text: face, strong: face, display: face };
/** Every letter half as wide as it is high. */
const layOut = (paper: DocumentsPaper) =>
  layOutDocuments(paper, (text, { size }) => (text.length * size) / 2, metrics);

const paper: DocumentsPaper = {
  language: 'uk',
  width: 80,
  logo: true,
  centre: 'ЦНАП «Центральний»',
  address: 'вул. Соборна, 59',
  phone: '1545',
  service: 'Призначення житлової субсидії',
  documents: ['Паспорт', 'Заява про призначення житлової субсидії', 'Договір оренди'],
  applicant: 'Один із членів домогосподарства',
  term: '10\u00a0робочих днів',
  fee: 'Безоплатно',
  issued: '24.11.2026, 10:34',
  place: 'Кіоск 1',
};

const texts = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
const boxes = (marks: readonly Mark[]) =>
  marks.filter((mark) => mark.kind === 'frame' && mark.width === 22).length;

test('the list says everything that the sheet on the screen says, and that it is no ticket', () => {
  const said = texts(layOut(paper).marks);
  const { service, documents, applicant, term, fee, centre, issued } = paper;
  for (const one of [service, ...documents, applicant, term, fee, centre, issued]) {
    expect(said).toContain(one);
  }
  expect(said).toContain('не\u00a0талон');
});

test('every document has a box, however many there are, and the paper grows with them', () => {
  const many = Array.from({ length: 40 }, (_, at) => `Документ ${at + 1}`);
  const long = layOut({ ...paper, documents: many });
  expect(boxes(long.marks)).toBe(40);
  expect(long.height).toBeGreaterThan(layOut(paper).height);
});

test('a service without a list sends to the consultant, and nothing stands for what is not said', () => {
  const bare = { ...paper, documents: [], applicant: '', term: '', fee: '' };
  const said = texts(layOut(bare).marks);
  expect(said).toContain('у\u00a0консультанта');
  expect(said).not.toContain('Вартість');
  expect(boxes(layOut(bare).marks)).toBe(0);
});

test.each(languages.flatMap((language) => [58, 80].map((width) => ({ language, width }) as const)))(
  'nothing leaves the roll of $width mm in $language',
  ({ language, width }) => {
    const roll = width === 58 ? 58 : 80;
    const head = roll === 58 ? 384 : 576;
    for (const mark of layOut({ ...paper, language, width: roll }).marks) {
      expect(mark.x).toBeGreaterThanOrEqual(0);
      if (mark.kind === 'text') {
        expect(mark.x + (mark.text.length * mark.size) / 2).toBeLessThanOrEqual(head + 1);
      }
    }
  },
);
