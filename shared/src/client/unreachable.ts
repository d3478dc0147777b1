/** Ends every switch over a union in a browser app: a new member fails to compile until handled. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`);
}
