import type {
  SettingsDifference,
  SettingsVersion,
} from '@talon/shared/contract/settings-history.ts';

export interface LastChange {
  readonly version: SettingsVersion;
  readonly difference: SettingsDifference;
}

/** The newest version that changed the service, and what it changed first. */
export function lastChangeOf(
  history: readonly SettingsVersion[],
  service: string,
): LastChange | null {
  for (const version of history) {
    const difference = version.changes.find(
      ({ path }) => path[0] === 'services' && path[1] === service,
    );
    if (difference !== undefined) return { version, difference };
  }
  return null;
}
