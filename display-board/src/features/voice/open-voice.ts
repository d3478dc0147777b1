import { after, wait } from '@talon/shared/client/after.ts';
import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import { clockTime } from '@talon/shared/locale/format.ts';
import type { BoardView } from '@talon/shared/views/board-view.ts';
import { findVoices } from './browser-voice.ts';
import { createHallVoice, type HallVoice } from './hall-voice.ts';
import { sound } from './sound-state.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import { unlockAudio } from './unlock.ts';
import { volumeAt } from './volume.ts';

/** Of a chime that comes before the settings. */
const usualVolume = 0.8;
/** A call that a page finds when it is loaded waits so long for the settings, in steps of ms. */
const patience = { steps: 40, ms: 100 };

/** What a board has been told by now. */
export interface Told {
  readonly view: BoardView | null;
  readonly answer: VoiceAnswer | null;
}

export interface OpenVoice extends Pick<HallVoice, 'prepare'> {
  readonly speaker: Speaker;
  readonly close: () => void;
}

/** A television without any sound is still a board. */
function newAudio(): AudioContext | null {
  try {
    return new AudioContext();
  } catch {
    return null;
  }
}

/** The speaker of this page with its audio; null = the page can make no sound at all. */
export function openVoice(centre: string, told: () => Told, now: () => number): OpenVoice | null {
  const context = newAudio();
  if (context === null) {
    sound.set({ provider: 'none' });
    return null;
  }
  findVoices();
  const lock = unlockAudio(context, sound);
  const volume = (): number => {
    const { view, answer } = told();
    if (view === null || answer === null) return usualVolume;
    return volumeAt(answer.settings, clockTime('uk', view.centre.timeZone, now()));
  };
  const answer = async (): Promise<VoiceAnswer | null> => {
    for (let step = 0; step < patience.steps && told().answer === null; step += 1) {
      await wait(patience.ms);
    }
    return told().answer;
  };
  const voice = createHallVoice({ context, centre, store: sound, answer, volume });
  const speaker = createSpeaker({
    play: voice.play,
    now,
    after,
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
      lock();
      void context.close();
      sound.set({ provider: null, speaking: false });
    },
  };
}
