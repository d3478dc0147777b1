import { wait } from '@talon/shared/client/after.ts';
import { chimeSeconds } from '@talon/shared/client/chime.ts';
import type { SoundProvider } from '@talon/shared/contract/device-health.ts';
import type { VoiceAnswer } from '@talon/shared/contract/voice.ts';
import type { Language } from '@talon/shared/locale/languages.ts';
import { type Phrase, phraseOf, phraseText } from '@talon/shared/locale/voice/phrase.ts';
import { createAudioOut } from './audio-out.ts';
import { sayInBrowser } from './browser-voice.ts';
import { type ClipStore, createClipStore } from './clip-store.ts';
import { joined, type Sentence } from './joined.ts';
import { type PhraseClips, waysToSay } from './phrase-clips.ts';
import { type Hall, prefetch, wordsInOrder } from './prefetch.ts';
import type { SoundStore } from './sound-state.ts';
import type { Saying } from './speaker.ts';
import { wakeAudio } from './unlock.ts';
import type { Clip } from './word-sound.ts';

/** Between chime and voice, and after each saying before the next, seconds. */
const pause = 0.3;
/** What is scheduled a moment ahead begins on time even when the page is busy. */
const ahead = 0.02;

export interface HallVoiceParts {
  readonly context: AudioContext;
  readonly centre: string;
  readonly store: SoundStore;
  /** How to speak, as the server told; a page just loaded waits for it a little. null: not told. */
  readonly answer: () => Promise<VoiceAnswer | null>;
  /** 0–1 at this hour. */
  readonly volume: () => number;
}

export interface HallVoice {
  readonly play: (saying: Saying, done: () => void) => void;
  /** Fetches the words of a hall ahead of its calls; ends early once `isLeft`. */
  readonly prepare: (
    languages: readonly Language[],
    hall: Hall,
    isLeft: () => boolean,
  ) => Promise<void>;
}

/** Makes sayings heard: the chime at once, the voice behind it, whoever can speak. */
export function createHallVoice(parts: HallVoiceParts): HallVoice {
  const { context, store, centre } = parts;
  const out = createAudioOut(context);
  const clips = createClipStore((bytes) => context.decodeAudioData(bytes));
  const sentenceOf = sentences(clips, centre);

  const say = async (saying: Saying): Promise<SoundProvider> => {
    if (!(await wakeAudio(context))) return 'blocked';
    const { call, language, form, chime } = saying;
    const phrase = phraseOf({ ...call, repeated: call.repeat > 0 }, language, form);
    out.setVolume(parts.volume());
    const begin = context.currentTime + ahead;
    if (chime) out.chime(begin);
    const afterChime = chime ? begin + chimeSeconds + pause : begin;
    const answer = await parts.answer();
    return (await speak(phrase, language, afterChime, answer)) ?? withoutVoice(answer);
  };

  const speak = async (
    phrase: Phrase,
    language: Language,
    from: number,
    answer: VoiceAnswer | null,
  ): Promise<SoundProvider | null> => {
    for (const way of answer === null ? [] : waysToSay(phrase, language, answer)) {
      if (way === 'browser') {
        await until(context, from);
        const { rate } = answer?.settings ?? { rate: 100 };
        const text = phraseText(phrase, language);
        if (await sayInBrowser({ text, language, rate, volume: parts.volume() })) return way;
        continue;
      }
      const sentence = await sentenceOf(way, language);
      if (sentence === null) continue;
      const at = Math.max(from, context.currentTime + ahead);
      out.say(sentence, at);
      await until(context, at + sentence.seconds);
      return way.provider;
    }
    await until(context, from);
    return null;
  };

  return {
    play: (saying, done) => {
      if (context.state === 'closed') return;
      store.set({ speaking: true });
      say(saying)
        .catch((): SoundProvider => 'chime')
        .then(async (provider) => {
          if (provider !== 'blocked') await until(context, context.currentTime + pause);
          // Another voice has the hall by now.
          if (context.state === 'closed') return;
          store.set({ provider, speaking: false });
          done();
        });
    },
    prepare: async (languages, hall, isLeft) => {
      const answer = await parts.answer();
      if (answer === null) return;
      await prefetch(clips, wordsInOrder(answer, centre, languages, hall), isLeft);
    },
  };
}

/**
 * What a board has that said no word. It is told by what the centre wishes: in a rush this one call
 * may have had no chime, and that is no other state of the board.
 */
function withoutVoice(answer: VoiceAnswer | null): SoundProvider {
  if (answer === null) return 'chime';
  const { providers, chime } = answer.settings;
  if (providers.length === 0) return 'silent';
  return chime ? 'chime' : 'none';
}

/** Loads the clips of a phrase together; one that cannot be had is as a missing word. */
function sentences(clips: ClipStore, centre: string) {
  return async (
    { provider, version, clauses }: PhraseClips,
    language: Language,
  ): Promise<Sentence<Clip> | null> => {
    const loaded = await Promise.all(
      clauses.map((clause) =>
        Promise.all(
          clause.map((clip) => clips.load({ centre, provider, language, clip, version })),
        ),
      ),
    );
    const whole = loaded.map((clause) => clause.filter((clip) => clip !== null));
    return whole.flat().length === clauses.flat().length ? joined(whole) : null;
  };
}

/** By the sound's own clock; the page's runs on where that one stands still. */
function until(context: AudioContext, at: number): Promise<void> {
  const left = Math.max(0, at - context.currentTime);
  return wait(left * 1000);
}
