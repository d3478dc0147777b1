/**
 * One step of the schema, forward only. Once released it is never changed: another step is added.
 * Each runs in its own transaction; `sql` may hold several statements.
 */
export interface Migration {
  /** Steps run in this order: 1, 2, 3 … without a gap. */
  readonly number: number;
  /** The slice whose tables these are. */
  readonly name: string;
  readonly sql: string;
}
