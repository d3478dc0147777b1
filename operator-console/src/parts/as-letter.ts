/** The letters of tickets as they are typed: capitals, two at most. */
export const asLetter = (typed: string): string => typed.trim().toUpperCase().slice(0, 2);
