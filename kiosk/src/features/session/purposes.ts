export type Purpose = 'consult' | 'apply' | 'collect';

/**
 * Services of one ticket that are chosen before it is taken: as many as their list can show. More
 * can be added to the ticket afterwards.
 */
export const mostTogether = 3;

/** A service of the visit and what it can be visited for. */
export interface Choice {
  readonly service: string;
  readonly purposes: readonly Purpose[];
}

/**
 * What the visitor is asked for a visit: nothing when one answer remains. A service with a single
 * purpose takes it by itself, so only the others have to agree.
 */
export function purposesToAsk(choices: readonly Choice[]): readonly Purpose[] {
  const open = choices.filter((choice) => choice.purposes.length > 1);
  const [first] = open;
  if (first === undefined) return choices[0]?.purposes ?? [];
  const common = first.purposes.filter((purpose) =>
    open.every((choice) => choice.purposes.includes(purpose)),
  );
  return common.length > 0 ? common : first.purposes;
}
