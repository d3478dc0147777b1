import type {
  Service,
  ServiceWindow,
  Zone,
} from '@talon/shared/domain/settings/centre-settings.ts';
import type { SampleCategory } from './categories.ts';

const unsaid = { uk: '', ru: '', en: '' };

export const sampleZones: readonly Zone[] = [
  {
    id: 'floor-1',
    floor: 1,
    name: { uk: 'Перший поверх', ru: 'Первый этаж', en: 'First floor' },
    way: unsaid,
  },
  {
    id: 'floor-2',
    floor: 2,
    name: { uk: 'Другий поверх', ru: 'Второй этаж', en: 'Second floor' },
    way: {
      uk: 'Сходи та ліфт праворуч від входу',
      ru: 'Лестница и лифт справа от входа',
      en: 'Stairs and lift to the right of the entrance',
    },
  },
];

/** Categories a window serves, the most preferred first. */
type Skills = readonly SampleCategory[] | 'everything';

/** Window 1 first. Every category has at least two windows, and window 14 stands in for all. */
const skills: readonly Skills[] = [
  ['residence', 'family'],
  ['family', 'veterans', 'residence'],
  ['passports', 'transport'],
  ['subsidies', 'pensions'],
  ['subsidies', 'family'],
  ['subsidies', 'family', 'veterans'],
  ['residence', 'subsidies', 'pensions'],
  ['passports', 'environment'],
  ['land', 'construction'],
  ['land', 'property'],
  ['property', 'business', 'transport'],
  ['business'],
  ['passports', 'pensions'],
  'everything',
];
const windowsOnFirstFloor = 10;

export function sampleWindowId(number: number): string {
  return `demo-w${number}`;
}

export function sampleWindows(services: readonly Service[]): readonly ServiceWindow[] {
  const preferenceOf = (skill: readonly string[] | 'everything', service: Service): number =>
    skill === 'everything' ? 3 : 1 + skill.indexOf(service.category);
  return skills.map((skill, index) => ({
    id: sampleWindowId(index + 1),
    number: index + 1,
    zone: index < windowsOnFirstFloor ? 'floor-1' : 'floor-2',
    way: unsaid,
    profile: services
      .map((service) => ({
        service: service.id,
        purposes: null,
        preference: preferenceOf(skill, service),
      }))
      .filter((line) => line.preference > 0),
  }));
}
