import { Plus } from 'lucide-react';
import type { ReactElement } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useSettings } from '../../app/settings-context.ts';
import { type Entry, servicesOf, withCategory } from './profile.ts';
import { useWindowsPage, useWindowsTexts } from './windows-context.ts';

export interface AddCategoryProps {
  readonly entries: readonly Entry[];
  readonly onAdded: (category: string) => void;
}

/** The categories that the window does not serve yet. */
export function AddCategory({ entries, onAdded }: AddCategoryProps): ReactElement | null {
  const { centre, chosen, setProfile } = useWindowsPage();
  const { language } = useSettings();
  const t = useWindowsTexts();
  const known = new Set(entries.map(({ category }) => category));
  const free = centre.categories.filter(
    ({ id }) => !known.has(id) && servicesOf(centre, id).length > 0,
  );
  if (free.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="wa-add">
        <Plus className="i" size={17} strokeWidth={2.2} />
        {t.add}
      </Button>
      <Popover className="popup" placement="bottom start">
        <Menu
          className="menu list"
          aria-label={t.add}
          onAction={(key) => {
            const category = String(key);
            setProfile(withCategory(chosen.profile, centre, category));
            onAdded(category);
          }}
        >
          {free.map(({ id, letter, name }) => (
            <MenuItem key={id} id={id} textValue={name[language]}>
              <b>{letter}</b>
              {name[language]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
