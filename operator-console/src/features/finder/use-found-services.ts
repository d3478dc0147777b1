import { findServices } from '@talon/shared/client/search/find-services.ts';
import { useIndex } from '@talon/shared/client/search/use-index.ts';
import { useMemo } from 'react';
import { useMenu, useWindows } from '../../app/resources.ts';
import { useCatalogues } from '../../app/use-catalogues.ts';
import { type FoundService, servicesAt } from './targets.ts';

/** Services for what is typed, as at the kiosk: any of its languages, slips of the finger too. */
export function useFoundServices(centre: string, query: string): readonly FoundService[] {
  const menu = useMenu(centre).data;
  const windows = useWindows(centre).data?.items;
  const catalogues = useCatalogues(centre, menu?.catalogue ?? null);
  const index = useIndex(catalogues);
  const found = useMemo(() => findServices(index, query.trim()), [index, query]);
  return menu === undefined ? [] : servicesAt(menu, windows ?? [], found);
}
