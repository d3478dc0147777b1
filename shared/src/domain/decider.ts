/**
 * The shape of every state machine in the house: a command is decided against a state and yields
 * facts or one typed refusal; facts move the state on. Nothing here reads a clock or an id source.
 */
export type Decision<Event, Refusal> =
  | { readonly ok: true; readonly events: readonly Event[]; readonly repeated: boolean }
  | { readonly ok: false; readonly refusal: Refusal };

export interface Decider<State, Command, Event, Refusal> {
  readonly initial: () => State;
  readonly decide: (state: State, command: Command) => Decision<Event, Refusal>;
  /** May change the given state in place: a state has exactly one owner. */
  readonly evolve: (state: State, event: Event) => State;
}

export function accept<Event>(events: readonly Event[]): Decision<Event, never> {
  return { ok: true, events, repeated: false };
}

export function refuse<Refusal>(refusal: Refusal): Decision<never, Refusal> {
  return { ok: false, refusal };
}

export function fold<State, Event>(
  evolve: (state: State, event: Event) => State,
  state: State,
  events: Iterable<Event>,
): State {
  let current = state;
  for (const event of events) current = evolve(current, event);
  return current;
}

/** Ends every switch over a union: a new member fails to compile until it is handled. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
