import type { ModeWaits } from '@talon/shared/contract/rehearsal.ts';
import { serveThread } from '../threads/serve.ts';
import { type RehearsalQuestion, rehearse } from './rehearse.ts';

serveThread<RehearsalQuestion, readonly ModeWaits[]>((question) => ({
  answer: rehearse(question),
}));
