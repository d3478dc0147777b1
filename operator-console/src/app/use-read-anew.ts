import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';

/**
 * Whether what stands on the page was read since it opened: an answer kept from before may lack
 * what others saved since, and a form would send it back. Once true it stays, so that a reading
 * that fails later takes nothing from under the typing hand.
 */
export function useReadAnew({
  isFetchedAfterMount,
  isSuccess,
}: Pick<UseQueryResult, 'isFetchedAfterMount' | 'isSuccess'>): boolean {
  const [wasRead, setRead] = useState(false);
  const isRead = wasRead || (isFetchedAfterMount && isSuccess);
  if (isRead && !wasRead) setRead(true);
  return isRead;
}
