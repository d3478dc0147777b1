import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { asDiskFault, settleFile } from './disk.ts';
import { StorageUnavailable } from './queue/storage-unavailable.ts';

const failing = (code: string) => Object.assign(new Error('write failed'), { code });

test.each([
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EIO', 'io'],
  ['EROFS', 'io'],
])('%s is the disk’s: asking again later may succeed', (code, reason) => {
  const cause = failing(code);
  expect(asDiskFault(cause)).toMatchObject({ name: 'StorageUnavailable', reason, cause });
});

test('what is not the disk’s stays what it was', () => {
  for (const fault of [failing('ENOENT'), new Error('other'), 'words', undefined]) {
    expect(asDiskFault(fault)).toBe(fault);
  }
  expect(asDiskFault(failing('ENOSPC'))).toBeInstanceOf(StorageUnavailable);
});

test('a settled file takes the place of the one before it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'talon-disk-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [part, file] = [join(folder, '.part'), join(folder, 'file')];
  writeFileSync(file, 'before');
  writeFileSync(part, 'after');
  await settleFile(part, file);
  expect(readdirSync(folder)).toEqual(['file']);
  expect(readFileSync(file, 'utf8')).toBe('after');
});
