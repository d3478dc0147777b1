import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@talon/shared/locale/languages.ts';
import { createEspeak } from './espeak.ts';
import { allTakes } from './takes.ts';
import { wordList } from './word-list.ts';

const licenceText = (
  version: string,
): string => `Words for the hall, spoken by eSpeak NG ${version}.

eSpeak NG is free software under the GNU General Public License, version 3 or later
(https://github.com/espeak-ng/espeak-ng). It was run as a program to make these files; no part of
its code is in them, nor in Talon. The licence of a program does not in general cover what the
program puts out. The authors of eSpeak NG have not stated this for the sounds of its voices, so no
further claim is made here: Talon does not distribute these files, it makes them where the program
is installed. Talon claims no rights in them.
`;

/** A pack as a folder of recordings is, made by the installed espeak-ng. Null = not installed. */
export async function makePack(folder: string): Promise<{ readonly clips: number } | null> {
  const cache = await mkdtemp(join(tmpdir(), 'talon-pack-'));
  const espeak = createEspeak(cache);
  try {
    const version = await espeak.version();
    if (version === null) return null;
    let clips = 0;
    for (const language of languages) {
      const takes = allTakes(language);
      await mkdir(join(folder, language), { recursive: true });
      for (const take of takes) {
        const made = await espeak.clip(language, take, 100);
        if (made === null) throw new Error(`espeak-ng did not say ${language} ${take.clip}`);
        await copyFile(made, join(folder, language, `${take.clip}.wav`));
        clips += 1;
      }
      await writeFile(join(folder, language, 'words.csv'), wordList(takes));
    }
    await writeFile(join(folder, 'LICENCE.txt'), licenceText(version));
    return { clips };
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}
