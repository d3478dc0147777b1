import { ShieldCheck, UserPlus } from 'lucide-react';
import type { ReactElement } from 'react';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { PeopleBar } from './people-bar.tsx';
import { PeopleContext, type PeoplePage, usePeople } from './people-context.ts';
import { PeopleDialogs } from './people-dialogs.tsx';
import { inOrder, isIn, matches } from './people-facts.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonDetail } from './person-detail.tsx';
import { usePeopleTexts } from './use-people-texts.ts';
import './people.css';

/** 18d: who works here, as what, whether they are here now, and how they get in. */
export function PeopleScreen({ page }: { readonly page: PeoplePage }): ReactElement {
  const { people, tab, typed, chosen } = page;
  const listed = inOrder(people.items).filter((item) => isIn(tab, item) && matches(item, typed));
  return (
    <PeopleContext value={page}>
      <OfficeFrame current="people" className="pp" over={<PeopleDialogs />}>
        <PageHead />
        <PeopleBar />
        <div className="pp-cols">
          <PeopleTable items={listed} />
          {chosen === null ? <NobodyChosen /> : <PersonDetail key={chosen.id} item={chosen} />}
        </div>
      </OfficeFrame>
    </PeopleContext>
  );
}

function PageHead(): ReactElement {
  const { people, open } = usePeople();
  const t = usePeopleTexts();
  const { items } = people;
  const here = items.filter(({ window }) => window !== null).length;
  return (
    <header className="of-head">
      <h1>{t.page}</h1>
      <span className="of-live">
        {t.count(items.length)}, {t.onShift(here)}
      </span>
      <div className="of-acts">
        <button type="button" className="b" onClick={() => open({ kind: 'rules' })}>
          <ShieldCheck className="i" size={17} strokeWidth={2} />
          {t.rules}
        </button>
        <button type="button" className="b solid" onClick={() => open({ kind: 'add' })}>
          <UserPlus className="i" size={18} strokeWidth={2.2} />
          {t.add}
        </button>
      </div>
    </header>
  );
}

function NobodyChosen(): ReactElement {
  const t = usePeopleTexts();
  return (
    <aside className="of-card pp-det">
      <p className="pp-none">{t.chooseSomebody}</p>
    </aside>
  );
}
