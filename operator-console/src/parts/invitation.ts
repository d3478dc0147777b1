import type { Failure } from '../desk-pages/failure.ts';

type Made<T> = { readonly body: T } | { readonly failure: Failure };

interface Steps<Person, Item, Link> {
  readonly add: (person: Person) => Promise<Made<Item>>;
  readonly change: (id: string, person: Person) => Promise<Made<Item>>;
  readonly makeLink: (id: string) => Promise<Made<Link>>;
}

/** Asks for one person and the link that lets them in. */
export type Invite<Person, Item, Link> = (
  steps: Steps<Person, Item, Link>,
  person: Person,
) => Promise<Made<{ readonly person: Item; readonly link: Link }>>;

/**
 * After a person the link that lets them in: both are one intention. Where the link fails the
 * person is there already: asked again it goes on from there, with what was typed since.
 */
export function createInvite<Person, Item extends { readonly id: string }, Link>(): Invite<
  Person,
  Item,
  Link
> {
  let added: { readonly item: Item; readonly as: string } | null = null;
  return async ({ add, change, makeLink }, person) => {
    const as = JSON.stringify(person);
    if (added?.as !== as) {
      const done = await (added === null ? add(person) : change(added.item.id, person));
      if ('failure' in done) return done;
      added = { item: done.body, as };
    }
    const { item } = added;
    const link = await makeLink(item.id);
    return 'failure' in link ? link : { body: { person: item, link: link.body } };
  };
}
