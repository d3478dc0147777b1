import type { MenuAnswer } from '@talon/shared/contract/public-data.ts';
import type { WindowItem } from '@talon/shared/contract/windows.ts';
import type { HallWindow } from '@talon/shared/views/hall-view.ts';
import { Search } from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useMenu, useWindows } from '../../app/resources.ts';
import { useReadAnew } from '../../app/use-read-anew.ts';
import { TextField } from '../../desk-pages/text-field.tsx';
import { DeskDialog } from '../../parts/dialog.tsx';
import { ScrollBox } from '../../parts/scroll-box.tsx';
import { findIn } from '../finder/match.ts';
import { useHall } from './hall-context.ts';
import {
  type Profile,
  profileBodyOf,
  toggleAll,
  withoutService,
  withService,
} from './profile-draft.ts';
import { Tick } from './tick.tsx';
import { useHallDialogAct } from './use-act.ts';

/** Which services a window serves from now until the day ends. */
export function ProfileDialog({ window }: { readonly window: HallWindow }): ReactElement | null {
  const { centre } = useHall();
  const menu = useMenu(centre).data;
  const windows = useWindows(centre);
  const isFresh = useReadAnew(windows);
  const item = windows.data?.items.find(({ id }) => id === window.id);
  if (menu === undefined || item === undefined || !isFresh) return null;
  return <ProfileForm item={item} menu={menu} />;
}

interface ProfileFormProps {
  readonly item: WindowItem;
  readonly menu: MenuAnswer;
}

function ProfileForm({ item, menu }: ProfileFormProps): ReactElement {
  const { t, open } = useHall();
  const { profile: texts } = t;
  const { commands, run } = useHallDialogAct();
  const [before] = useState<Profile>(item.profile);
  const [draft, setDraft] = useState(before);
  const [query, setQuery] = useState('');
  const found = menu.categories
    .map((category) => ({
      ...category,
      services: category.services.filter(
        ({ name }) => query.trim() === '' || findIn(name, query) !== null,
      ),
    }))
    .filter(({ services }) => services.length > 0);
  return (
    <DeskDialog
      title={texts.title(item.number)}
      footer={texts.footer}
      commands={commands}
      onClose={() => open(null)}
      confirm={{
        label: texts.confirm,
        ready: draft !== before,
        onConfirm: () =>
          run({
            method: 'PUT',
            path: `/windows/${item.id}/profile`,
            body: profileBodyOf(draft),
          }),
      }}
    >
      <div className="hl-form">
        <TextField
          label={texts.filter}
          help={texts.chosen(draft.length)}
          value={query}
          onValue={setQuery}
          after={<Search className="i" size={18} strokeWidth={2} />}
        />
        <ScrollBox label={texts.title(item.number)}>
          {found.length === 0 ? <p className="hl-text">{texts.nothing}</p> : null}
          {found.map((category) => (
            <CategoryServices
              key={category.id}
              category={category}
              draft={draft}
              onDraft={setDraft}
            />
          ))}
        </ScrollBox>
      </div>
    </DeskDialog>
  );
}

interface CategoryServicesProps {
  readonly category: MenuAnswer['categories'][number];
  readonly draft: Profile;
  readonly onDraft: (draft: Profile) => void;
}

function CategoryServices({ category, draft, onDraft }: CategoryServicesProps): ReactElement {
  const { t } = useHall();
  const has = new Set(draft.map(({ serviceId }) => serviceId));
  const ids = category.services.map(({ id }) => id);
  const inside = ids.filter((id) => has.has(id)).length;
  const isWhole = inside === ids.length;
  return (
    <fieldset className="hl-cat">
      <Checkbox
        className="hl-check all"
        aria-label={t.profile.whole(category.name)}
        isSelected={isWhole}
        isIndeterminate={inside > 0 && !isWhole}
        onChange={() => onDraft(toggleAll(draft, ids))}
      >
        <Tick mark={isWhole ? 'on' : inside > 0 ? 'part' : 'off'} />
        <b>{category.name}</b>
      </Checkbox>
      {category.services.map(({ id, name }) => (
        <Checkbox
          key={id}
          className="hl-check"
          isSelected={has.has(id)}
          onChange={(on) => onDraft(on ? withService(draft, id) : withoutService(draft, id))}
        >
          <Tick mark={has.has(id) ? 'on' : 'off'} />
          {name}
        </Checkbox>
      ))}
    </fieldset>
  );
}
