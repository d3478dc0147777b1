import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take the longest, the longest first: begun last, one of them would be waited for. */
const longest = [
  'live-cuts/cuts',
  'faults/kill',
  'accessibility/office',
  'accessibility/office-odd',
  'look/look',
  'browser/operator-day',
  'accessibility/kiosk',
  'browser/paper',
  'hostile/http',
  'browser/kiosk-states',
  'browser/devices',
  'browser/board-soak',
  'browser/race',
  'browser/kiosk-stillness',
  'browser/administrator-day',
  'browser/supervisor-day',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = longest.findIndex((name) => moduleId.includes(`/tests/${name}.test.`));
  return place < 0 ? longest.length : place;
};

/** The order of files within a group. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}
