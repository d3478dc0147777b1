import { isPassing } from '@talon/shared/client/room-state.ts';

/**
 * The link leads nowhere any more, or the page is too old: what it showed before must not be taken
 * for what is. A server that cannot answer just now ends nothing.
 */
export const isShut = (refused: string | null): boolean => refused !== null && !isPassing(refused);
