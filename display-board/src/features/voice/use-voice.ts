import { callApi } from '@talon/shared/client/api.ts';
import { useLive } from '@talon/shared/client/live-view.ts';
import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { BoardCall, BoardView } from '@talon/shared/views/board-view.ts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type ShownCalls, viewLimit } from '../calls/call-queue.ts';
import { createHallVoice } from './hall-voice.ts';
import { type SoundState, sound } from './sound-state.ts';
import { createSpeaker, type Speaker, type SpokenCall } from './speaker.ts';
import { unlockAudio } from './unlock.ts';
import { volumeAt } from './volume.ts';

/** How often the board asks whether the centre wishes to be spoken of otherwise. */
const renewMs = 60_000;
/** Of a chime that comes before the settings. */
const usualVolume = 0.8;
/** A call that a page finds when it is loaded waits so long for the settings, in steps of ms. */
const patience = { steps: 40, ms: 100 };

export interface VoiceInput {
  readonly view: BoardView | null;
  /** The calls as the board shows them: what turns yellow is said. */
  readonly shown: ShownCalls;
  readonly offline: boolean;
  /** Of several boards in a room one speaks. */
  readonly speaks: boolean;
}

function spoken(call: BoardCall): SpokenCall {
  const { id, repeat, number, window, language, at, way } = call;
  return { id, repeat, number, window, language, at, floor: way.floor };
}

/** Calls that are to be shown and have not been yet: the hall's backlog behind the yellow one. */
function behindOf(view: BoardView, hero: BoardCall): number {
  return view.calls.filter(({ state, at }) => state === 'called' && at > hero.at).length;
}

/** Not in the view any more, though the view reaches back so far; or ended there. */
function isWithdrawn(call: SpokenCall, calls: readonly BoardCall[]): boolean {
  const found = calls.find(({ id }) => id === call.id);
  if (found !== undefined) return found.state === 'gone';
  const oldest = calls.at(-1);
  return calls.length < viewLimit || oldest === undefined || call.at >= oldest.at;
}

interface Told {
  readonly view: BoardView | null;
  readonly answer: VoiceAnswer | null;
}

/** The speaker of this page with its audio; made once a centre, closed with the page. */
function openVoice(centre: string, told: () => Told, now: () => number) {
  const context = new AudioContext();
  const close = unlockAudio(context, sound);
  const volume = (): number => {
    const { view, answer } = told();
    if (view === null || answer === null) return usualVolume;
    return volumeAt(answer.settings, clockTime('uk', view.centre.timeZone, now()));
  };
  const answer = async (): Promise<VoiceAnswer | null> => {
    for (let step = 0; step < patience.steps && told().answer === null; step += 1) {
      await new Promise((resolve) => setTimeout(resolve, patience.ms));
    }
    return told().answer;
  };
  const voice = createHallVoice({ context, centre, store: sound, answer, volume });
  const speaker = createSpeaker({
    play: voice.play,
    now,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    wishes: () => {
      const settings = told().answer?.settings;
      const main = told().view?.centre.mainLanguage ?? null;
      return { chime: settings?.chime ?? true, second: settings?.again === true ? main : null };
    },
  });
  return {
    speaker,
    prepare: voice.prepare,
    close: () => {
      close();
      void context.close();
    },
  };
}

/** What the server says of the voice, renewed from time to time. */
function useVoiceAnswer(centre: string | null): VoiceAnswer | null {
  const [answer, setAnswer] = useState<VoiceAnswer | null>(null);
  useEffect(() => {
    if (centre === null) return;
    let isLeft = false;
    let last = '';
    const ask = async (): Promise<void> => {
      const path = `/centres/${centre}/voice`;
      const got = await callApi<VoiceAnswer>({ method: 'GET', path, language: 'uk' });
      if (isLeft || !got.ok) return;
      const text = JSON.stringify(got.body);
      if (text !== last) setAnswer(got.body);
      last = text;
    };
    void ask();
    const timer = setInterval(ask, renewMs);
    return () => {
      isLeft = true;
      clearInterval(timer);
    };
  }, [centre]);
  return answer;
}

/** Fetches the main language's words first, then the others', one word at a time. */
async function prepareAll(
  prepare: (language: Language) => Promise<void>,
  main: Language,
): Promise<void> {
  for (const language of new Set<Language>([main, 'uk', 'ru', 'en'])) await prepare(language);
}

/** Speaks the calls of a board as it shows them. */
export function useVoice({ view, shown, offline, speaks }: VoiceInput): SoundState {
  const live = useLive();
  const centre = view?.centre.id ?? null;
  const main = view?.centre.mainLanguage ?? null;
  const answer = useVoiceAnswer(speaks ? centre : null);
  const told = useRef<Told>({ view, answer });
  told.current = { view, answer };
  const [voice, setVoice] = useState<ReturnType<typeof openVoice> | null>(null);

  useEffect(() => {
    if (!speaks) sound.set({ provider: 'silent' });
    if (!speaks || centre === null) return;
    const opened = openVoice(centre, () => told.current, live.now);
    setVoice(opened);
    return () => {
      setVoice(null);
      opened.close();
    };
  }, [speaks, centre, live]);
  useEffect(() => {
    if (voice !== null && answer !== null && main !== null) void prepareAll(voice.prepare, main);
  }, [voice, answer, main]);
  useCalls(voice?.speaker ?? null, view, shown, offline);
  return useSyncExternalStore(sound.watch, sound.get);
}

/** Tells the speaker what the board shows, and nothing twice. */
function useCalls(
  speaker: Speaker | null,
  view: BoardView | null,
  shown: ShownCalls,
  offline: boolean,
): void {
  const stream = view === null ? null : `${view.version.epoch}/${view.version.day}`;
  useEffect(() => {
    if (speaker !== null && stream !== null) speaker.restart();
  }, [speaker, stream]);
  useEffect(() => {
    if (offline) speaker?.lose();
    else speaker?.find();
  }, [speaker, offline]);
  const { hero, look } = shown;
  useEffect(() => {
    if (speaker === null || view === null) return;
    speaker.withdraw((call) => isWithdrawn(call, view.calls));
    if (hero !== null && look !== 'rest' && !offline) {
      speaker.announce(spoken(hero), behindOf(view, hero));
    }
  }, [speaker, view, hero, look, offline]);
}
