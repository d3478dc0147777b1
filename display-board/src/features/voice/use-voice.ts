import { useLive } from '@talon/shared/client/live-view.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import type { BoardCall, BoardView } from '@talon/shared/views/board-view.ts';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { streamOf } from '../calls/call-keeper.ts';
import type { ShownCalls } from '../calls/call-queue.ts';
import { type OpenVoice, openVoice, type Told } from './open-voice.ts';
import { type SoundState, sound } from './sound-state.ts';
import type { Speaker } from './speaker.ts';
import { tellSpeaker } from './tell-speaker.ts';
import { useVoiceAnswer } from './use-voice-answer.ts';

export interface VoiceInput {
  readonly view: BoardView | null;
  /** The calls as the board shows them: what turns yellow is said. */
  readonly shown: ShownCalls;
  readonly offline: boolean;
  /** Of several boards in a room one speaks. */
  readonly speaks: boolean;
}

/** The main language's words come first. */
const languagesFrom = (main: Language): readonly Language[] => [
  ...new Set<Language>([main, 'uk', 'ru', 'en']),
];

/** Speaks the calls of a board as it shows them. */
export function useVoice({ view, shown, offline, speaks }: VoiceInput): SoundState {
  const live = useLive();
  const centre = view?.centre.id ?? null;
  const main = view?.centre.mainLanguage ?? null;
  const answer = useVoiceAnswer(speaks ? centre : null);
  const told = useRef<Told>({ view, answer });
  told.current = { view, answer };
  const [voice, setVoice] = useState<OpenVoice | null>(null);

  useEffect(() => {
    if (!speaks) sound.set({ provider: 'silent' });
    if (!speaks || centre === null) return;
    const opened = openVoice(centre, () => told.current, live.now);
    if (opened === null) return;
    setVoice(opened);
    return () => {
      setVoice(null);
      opened.close();
    };
  }, [speaks, centre, live]);
  useEffect(() => {
    const hall = told.current.view;
    if (voice === null || answer === null || main === null || hall === null) return;
    let isLeft = false;
    void voice.prepare(languagesFrom(main), hall, () => isLeft);
    return () => {
      isLeft = true;
    };
  }, [voice, answer, main]);
  useCalls(voice?.speaker ?? null, view, shown, offline);
  return useSyncExternalStore(sound.watch, sound.get);
}

const isCalled = (id: string, calls: readonly BoardCall[] = []): boolean =>
  calls.some((call) => call.id === id && call.state === 'called');

/** Tells the speaker what the board shows, and nothing twice. */
function useCalls(
  speaker: Speaker | null,
  view: BoardView | null,
  shown: ShownCalls,
  offline: boolean,
): void {
  const stream = view === null ? null : streamOf(view);
  useEffect(() => {
    if (speaker !== null && stream !== null) speaker.restart();
  }, [speaker, stream]);
  const paused = view?.hall.state === 'paused';
  const latest = useRef(view);
  latest.current = view;
  // Before the connection is told: what became old while it was lost is not said after all.
  useEffect(() => {
    if (paused) speaker?.hold();
    else speaker?.resume(({ id }) => isCalled(id, latest.current?.calls));
  }, [speaker, paused]);
  useEffect(() => {
    if (offline) speaker?.lose();
    else speaker?.find();
  }, [speaker, offline]);
  const { hero, look, behind } = shown;
  useEffect(() => {
    if (speaker === null || view === null) return;
    tellSpeaker(speaker, { view, shown: { hero, look, behind }, quiet: offline || paused });
  }, [speaker, view, hero, look, behind, offline, paused]);
}
