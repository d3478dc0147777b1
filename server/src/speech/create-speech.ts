import { join } from 'node:path';
import type { FastifyPluginAsync } from 'fastify';
import type { Parts } from '../parts.ts';
import { createEspeak } from './espeak.ts';
import { recordingRoutes } from './recording-routes.ts';
import { createRecordings } from './recordings.ts';
import { speechRoutes } from './speech-routes.ts';
import { sweepWhenSpeedChanges } from './sweep-clips.ts';

/** The hall's voice: what boards fetch and what administrators record. */
export function createSpeech({
  config,
  settings,
  audit,
}: Pick<Parts, 'config' | 'settings' | 'audit'>): readonly FastifyPluginAsync[] {
  const recordings = createRecordings(config.dataFolder);
  const espeak = createEspeak(join(config.dataFolder, 'voice', 'rendered'));
  sweepWhenSpeedChanges(espeak, settings);
  return [
    speechRoutes({ recordings, espeak, settings }),
    recordingRoutes({ recordings, settings, audit }),
    async (app) => {
      app.addHook('onClose', espeak.close);
    },
  ];
}
