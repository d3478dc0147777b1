import { unreachable } from '@talon/shared/client/unreachable.ts';
import { serviceTexts } from '@talon/shared/locale/services/texts.ts';
import { Copy, Trash2 } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { useSettings } from '../../app/settings-context.ts';
import { OfficeFrame } from '../../office/office-frame.tsx';
import { LeaveGuard } from '../../parts/leave-guard.tsx';
import { SaveBar, type SaveBarProps } from '../../parts/save-bar.tsx';
import { AboutCard } from './about-card.tsx';
import { CategoryDialog } from './category-dialog.tsx';
import { unsaved } from './changes.ts';
import { DocumentsCard } from './documents-card.tsx';
import { copyService } from './edits.ts';
import { freshId } from './fresh-id.ts';
import { LastChangeCard } from './last-change-card.tsx';
import { NamesCard } from './names-card.tsx';
import { PreviewCard } from './preview-card.tsx';
import { QueueCard } from './queue-card.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { ServiceTree } from './service-tree.tsx';
import { ServicesContext, type ServicesPage, useChosen, useServices } from './services-context.ts';
import { StageCard } from './stage-card.tsx';
import { useServiceTexts } from './use-service-texts.ts';
import './services.css';
import './form.css';

export interface ServicesScreenProps {
  readonly page: ServicesPage;
  readonly bar: Omit<SaveBarProps, 'changes'>;
  /** Above the form: what is planned for later. */
  readonly notice?: ReactNode;
  /** The dialog of the whole history. */
  readonly history: ReactNode;
}

/** 12b: the catalogue on the left, one service in the middle, what comes of it at the right. */
export function ServicesScreen(props: ServicesScreenProps): ReactElement {
  const { page, bar, notice = null, history } = props;
  const t = useServiceTexts();
  const changes = unsaved(page.base, page.draft, t);
  const over = (
    <>
      <LeaveGuard changes={changes} />
      <OpenDialog history={history} />
    </>
  );
  return (
    <ServicesContext value={page}>
      <OfficeFrame current="services" className="srv" over={over}>
        <ServiceTree />
        <div className="sv-work">
          {notice}
          {page.chosen === null ? null : <ServiceForm key={page.chosen.id} />}
          <SaveBar {...bar} changes={changes} />
        </div>
      </OfficeFrame>
    </ServicesContext>
  );
}

function ServiceForm(): ReactElement {
  return (
    <>
      <FormHead />
      <div className="sv-cols">
        <div>
          <NamesCard />
          <QueueCard />
          <DocumentsCard />
          <AboutCard />
        </div>
        <div>
          <PreviewCard />
          <StageCard />
          <LastChangeCard />
        </div>
      </div>
    </>
  );
}

function FormHead(): ReactElement {
  const { draft, edit, choose, open } = useServices();
  const { service } = useChosen();
  const t = useServiceTexts();
  const { language } = useSettings();
  const category = draft.categories.find(({ id }) => id === service.category);
  const title = service.shortName[language] || service.name[language] || service.name.uk;
  const copy = (): void => {
    const id = freshId('s', draft.services);
    const name = {
      uk: serviceTexts.uk.copyName(service.name.uk),
      ru: serviceTexts.ru.copyName(service.name.ru),
      en: serviceTexts.en.copyName(service.name.en),
    };
    edit((now) => copyService(now, service.id, id, name));
    choose(id);
  };
  return (
    <header className="sv-head">
      <div>
        <p>{category?.name[language]}</p>
        <h2>{title || t.unnamed}</h2>
      </div>
      <button type="button" aria-label={t.copy} onClick={copy}>
        <Copy className="i" size={18} strokeWidth={2} />
      </button>
      <button type="button" aria-label={t.remove} onClick={() => open({ kind: 'remove' })}>
        <Trash2 className="i" size={18} strokeWidth={2} />
      </button>
    </header>
  );
}

function OpenDialog({ history }: { readonly history: ReactNode }): ReactNode {
  const { dialog, chosen } = useServices();
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'remove':
      return chosen === null ? null : <RemoveDialog />;
    case 'category':
      return <CategoryDialog id={dialog.id} />;
    case 'history':
      return history;
    default:
      return unreachable(dialog);
  }
}
