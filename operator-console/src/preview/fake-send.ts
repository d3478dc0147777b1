import type { Answer } from '@talon/shared/client/api.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { Request, Send } from '../app/api.ts';
import {
  morningWindows,
  sampleCentres,
  sampleMenu,
  sampleQueue,
  sampleWay,
  workingWindows,
} from './sample-house.ts';

export interface FakeHouse {
  readonly language: Language;
  readonly morning: boolean;
  /** Nothing can be read. */
  readonly silent: boolean;
}

/** Answers of a house that stands still; what would change it is accepted and changes nothing. */
export function fakeSend({ language, morning, silent }: FakeHouse): Send {
  const body = ({ path }: Request): unknown => {
    if (path === '/centres') return sampleCentres;
    if (path.endsWith('/windows')) return morning ? morningWindows : workingWindows;
    if (path.includes('/menu')) return sampleMenu(language);
    if (path.includes('/queue')) return sampleQueue;
    if (path.startsWith('/tickets/')) return sampleWay;
    return {};
  };
  return async <T>(request: Request): Promise<Answer<T>> =>
    silent && request.path !== '/centres'
      ? { ok: false, problem: null, unreachable: true }
      : { ok: true, body: body(request) as T, status: 200 };
}
