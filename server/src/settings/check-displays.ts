import type { CentreSettings } from '@talon/shared/domain/settings/centre-settings.ts';
import type { FieldError } from '../http/fault.ts';

/** What boards are told of the hall refers to zones that there are, and to each only once. */
export function checkDisplays(centre: CentreSettings): readonly FieldError[] {
  const zones = new Set(centre.zones.map(({ id }) => id));
  const known = (field: string, zone: string | null | undefined): readonly FieldError[] =>
    zone === null || zone === undefined || zones.has(zone)
      ? []
      : [{ field, code: 'unknown', message: `no zone ${zone}` }];
  const playlists = centre.media?.playlists ?? [];
  return [
    ...known('board.home', centre.board.home),
    ...centre.zones.flatMap(({ ways = [] }, z) => [
      ...ways.flatMap(({ from }, w) => known(`zones.${z}.ways.${w}.from`, from)),
      ...oncePerZone(
        ways.map(({ from }) => from),
        (w) => `zones.${z}.ways.${w}.from`,
      ),
    ]),
    ...playlists.flatMap(({ zone }, p) => known(`media.playlists.${p}.zone`, zone)),
    ...oncePerZone(
      playlists.map(({ zone }) => zone),
      (p) => `media.playlists.${p}.zone`,
    ),
  ];
}

function oncePerZone(
  zones: readonly (string | null)[],
  field: (index: number) => string,
): readonly FieldError[] {
  return zones.flatMap((zone, index) =>
    zones.indexOf(zone) === index
      ? []
      : [{ field: field(index), code: 'taken', message: 'this zone stands there twice' }],
  );
}
