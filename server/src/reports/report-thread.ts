import { serveThread } from '../threads/serve.ts';
import { type ScanAnswer, type ScanQuestion, scan } from './scan.ts';

serveThread<ScanQuestion, ScanAnswer>((question) => ({ answer: scan(question) }));
