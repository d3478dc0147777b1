import type { WindowItem } from '@talon/shared/contract/windows.ts';

export type Profile = WindowItem['profile'];

/** Behind everything the window has, for every purpose. */
export function withService(profile: Profile, service: string): Profile {
  const whole = { serviceId: service, purposes: null };
  const known = profile.find(({ serviceId }) => serviceId === service);
  if (known !== undefined) {
    return profile.map((line) => (line === known ? { ...line, purposes: null } : line));
  }
  const preference = Math.min(9, Math.max(1, ...profile.map((line) => line.preference)));
  return [...profile, { ...whole, preference }];
}

export function withoutService(profile: Profile, service: string): Profile {
  return profile.filter(({ serviceId }) => serviceId !== service);
}

/** All of them in or out: in, unless every one is in already. */
export function toggleAll(profile: Profile, services: readonly string[]): Profile {
  const has = new Set(profile.map(({ serviceId }) => serviceId));
  const isWhole = services.every((service) => has.has(service));
  return services.reduce(
    (draft, service) =>
      isWhole
        ? withoutService(draft, service)
        : has.has(service)
          ? draft
          : withService(draft, service),
    profile,
  );
}

/** For today only: from now until the day ends. */
export function profileBodyOf(profile: Profile) {
  return {
    from: 'now' as const,
    lines: profile.map(({ serviceId, purposes, preference }) => ({
      serviceId,
      preference,
      ...(purposes === null ? {} : { purposes }),
    })),
  };
}
