import { Gate } from '@talon/shared/client/gate.tsx';
import { glue } from '@talon/shared/locale/glue.ts';
import { GripVertical, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { AddCategory } from './add-category.tsx';
import { type Entry, reordered, withoutCategory } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

export interface PreferenceListProps {
  readonly entries: readonly Entry[];
  readonly chosen: string | null;
  readonly onChoose: (category: string) => void;
}

/** Categories in the order in which the window prefers them: dragged, or moved by the keyboard. */
export function PreferenceList({ entries, chosen, onChoose }: PreferenceListProps): ReactElement {
  const { centre, chosen: window, setProfile } = useWindowsPage();
  const t = useWindowsTexts();
  const order = entries.map(({ category }) => category);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder: ({ keys, target }) => {
      const taken = [...keys].map(String);
      const rest = order.filter((category) => !taken.includes(category));
      const at = rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0);
      setProfile(
        reordered(window.profile, centre, [...rest.slice(0, at), ...taken, ...rest.slice(at)]),
      );
    },
  });
  return (
    <div className="wa-part">
      <h3 id="wa-order">{t.preference}</h3>
      <GridList
        className="wa-order"
        aria-labelledby="wa-order"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys;
          if (key !== undefined) onChoose(String(key));
        }}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <p className="hint">{t.nothing}</p>}
      >
        {entries.map((entry) => (
          <EntryRow key={entry.category} entry={entry} />
        ))}
      </GridList>
      <AddCategory entries={entries} onAdded={onChoose} />
    </div>
  );
}

function EntryRow({ entry }: { readonly entry: Entry }): ReactElement {
  const { centre, chosen: window, setProfile } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const { category, preference, served, all } = entry;
  const found = centre.categories.find(({ id }) => id === category);
  const name = found?.name[language] ?? category;
  return (
    <GridListItem id={category} textValue={name}>
      <Button slot="drag" className="grip" aria-label={t.drag(name)}>
        <GripVertical className="i" size={16} strokeWidth={2} />
      </Button>
      <b className="n">{preference}</b>
      <Gate sign={found?.letter ?? ''} size={30} look="soft" />
      <span>
        <b>{glue(name)}</b>
        <em>{served === all ? t.all(all) : t.part(served, all)}</em>
      </span>
      <Button
        className="x"
        aria-label={t.removeCategory(name)}
        onPress={() => setProfile(withoutCategory(window.profile, centre, category))}
      >
        <X className="i" size={16} strokeWidth={2.2} />
      </Button>
    </GridListItem>
  );
}
