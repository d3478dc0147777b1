/** One line a step, so that a person sees what is being done and how long it took. */
export function say(text) {
  process.stdout.write(`• ${text}\n`);
}

export async function step(name, work) {
  const started = Date.now();
  say(`${name}…`);
  const result = await work();
  say(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

export function fail(text) {
  process.stderr.write(`\n${text}\n`);
  process.exit(1);
}
