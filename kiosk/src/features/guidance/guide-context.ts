import { createContext, use } from 'react';

/** Reading aloud: `absent` where this browser has no voice for the language. */
export type GuideState = 'absent' | 'off' | 'on';

export const GuideContext = createContext<GuideState>('absent');

export function useGuideState(): GuideState {
  return use(GuideContext);
}
