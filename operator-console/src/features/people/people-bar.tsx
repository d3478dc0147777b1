import { Search } from 'lucide-react';
import type { ReactElement } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import { usePeople } from './people-context.ts';
import { isIn, type Tab, tabs } from './people-facts.ts';
import { usePeopleTexts } from './use-people-texts.ts';

/** Which people, by role or by what is typed. */
export function PeopleBar(): ReactElement {
  const { people, tab, chooseTab, typed, type } = usePeople();
  const t = usePeopleTexts();
  const counts = tabs.map((name) => people.items.filter((item) => isIn(name, item)).length);
  return (
    <div className="pp-bar">
      <RadioGroup
        className="pp-tabs"
        aria-label={t.tabs.label}
        orientation="horizontal"
        value={tab}
        onChange={(next) => chooseTab(next as Tab)}
      >
        {tabs.map((name, index) => (
          <Radio key={name} value={name}>
            {t.tabs[name]} <b className="num">{counts[index]}</b>
          </Radio>
        ))}
      </RadioGroup>
      <label className="fi pp-find">
        <Search className="i" size={17} strokeWidth={2} />
        <input
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          value={typed}
          onChange={({ target }) => type(target.value)}
        />
      </label>
    </div>
  );
}
