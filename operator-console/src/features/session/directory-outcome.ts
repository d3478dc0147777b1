const outcomes = ['unknown', 'failed', 'disabled'] as const;
export type DirectoryOutcome = (typeof outcomes)[number];

/** Why the directory sent the browser back without a session: it stands after the «#». */
export function directoryOutcome(hash: string): DirectoryOutcome | null {
  const told = /^#directory=(\w+)$/.exec(hash)?.[1];
  return outcomes.find((outcome) => outcome === told) ?? null;
}
