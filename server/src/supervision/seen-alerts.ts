import type { CentreId } from '@talon/shared/domain/words.ts';

/** Which alerts somebody marked as seen. In memory: after a restart they are shown once more. */
export interface SeenAlerts {
  readonly mark: (centre: CentreId, alert: string) => void;
  readonly of: (centre: CentreId) => ReadonlySet<string>;
  /** What is told of no more is forgotten: should it come again, it is new. */
  readonly keepOnly: (centre: CentreId, present: ReadonlySet<string>) => void;
}

const none: ReadonlySet<string> = new Set();

export function createSeenAlerts(): SeenAlerts {
  const seen = new Map<CentreId, ReadonlySet<string>>();
  return {
    mark: (centre, alert) => void seen.set(centre, new Set([...(seen.get(centre) ?? []), alert])),
    of: (centre) => seen.get(centre) ?? none,
    keepOnly: (centre, present) => {
      const marked = seen.get(centre);
      if (marked === undefined) return;
      const left = [...marked].filter((alert) => present.has(alert));
      if (left.length === 0) seen.delete(centre);
      else if (left.length < marked.size) seen.set(centre, new Set(left));
    },
  };
}
