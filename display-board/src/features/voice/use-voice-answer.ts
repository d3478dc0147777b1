import { callApi } from '@talon/shared/client/api.ts';
import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { useEffect, useState } from 'react';

/** How often the board asks whether the centre wishes to be spoken of otherwise. */
const renewMs = 60_000;
/** Without an answer there is only the chime. */
const retryMs = 3000;

/** What the server says of the voice, renewed from time to time. */
export function useVoiceAnswer(centre: string | null): VoiceAnswer | null {
  const [answer, setAnswer] = useState<VoiceAnswer | null>(null);
  useEffect(() => {
    setAnswer(null);
    if (centre === null) return;
    let isLeft = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let last = '';
    const ask = async (): Promise<void> => {
      const path = `/centres/${centre}/voice`;
      const got = await callApi<VoiceAnswer>({ method: 'GET', path, language: 'uk' });
      if (isLeft) return;
      timer = setTimeout(ask, got.ok || last !== '' ? renewMs : retryMs);
      if (!got.ok) return;
      const text = JSON.stringify(got.body);
      if (text !== last) setAnswer(got.body);
      last = text;
    };
    void ask();
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [centre]);
  return answer;
}
