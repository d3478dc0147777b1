import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryStore } from '@talon/server/src/storage/memory/memory-store.ts';
import { openSqlite } from '@talon/server/src/storage/sqlite/open.ts';
import { afterAll } from 'vitest';
import { eventLogContract, type Opened } from './event-log.ts';

const root = mkdtempSync(join(tmpdir(), 'talon-contract-'));
afterAll(() => rmSync(root, { recursive: true }));

function onFault(error: unknown): never {
  throw error;
}

async function openMemory(): Promise<Opened> {
  return { store: createMemoryStore(onFault), close: async () => {}, reopen: null };
}

async function openSqliteIn(folder: string): Promise<Opened> {
  const { store, close } = openSqlite({ folder, onFault });
  const reopen = async () => {
    await close();
    return openSqliteIn(folder);
  };
  return { store, close, reopen };
}

eventLogContract('memory', openMemory, { outlives: false });
eventLogContract('SQLite', () => openSqliteIn(mkdtempSync(join(root, 'data-'))), {
  outlives: true,
});
