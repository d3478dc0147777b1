/** A number of five signs or more («АБ1000») is set smaller, so that it is never cut. */
export function numberLook(number: string): string {
  return number.length > 4 ? 'tn long' : 'tn';
}
