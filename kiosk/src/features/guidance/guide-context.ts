import { createContext, use, useEffect } from 'react';

/** Reading aloud: `absent` where this browser has no voice for the language. */
export type GuideState = 'absent' | 'off' | 'on';

export const GuideContext = createContext<GuideState>('absent');

export function useGuideState(): GuideState {
  return use(GuideContext);
}

/** Takes what a screen tells anew while it stands. */
export const NewsContext = createContext<(news: string) => void>(() => undefined);

/** The screen is read again when `news` changes; figures that only move are no news. */
export function useNews(news: string): void {
  const tell = use(NewsContext);
  useEffect(() => {
    tell(news);
    return () => tell('');
  }, [tell, news]);
}
