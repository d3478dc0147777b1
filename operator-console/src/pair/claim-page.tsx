import type { SessionAnswer } from '@talon/shared/contract/session.ts';
import type { ReactElement } from 'react';
import { centresWith } from '../app/chosen-centre.ts';
import { useCentres, usePrinters, useWindows } from '../app/resources.ts';
import { useSettings } from '../app/settings-context.ts';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';
import { type Claim, emptyClaim } from './claim.ts';
import { ClaimForm } from './claim-form.tsx';
import { DoneCard } from './done-card.tsx';
import { NoticeCard } from './notice-card.tsx';
import { useClaim } from './use-claim.ts';
import { useKindOfCode } from './use-kind-of-code.ts';

export interface ClaimPageProps {
  readonly session: SessionAnswer;
  /** Kept above: a session that ends takes nothing that was typed with it. */
  readonly draft: Claim;
  readonly onDraft: (draft: Claim) => void;
  readonly onOther: () => void;
}

/** For who is signed in: the form, or why there is none. */
export function ClaimPage(props: ClaimPageProps): ReactElement {
  const { session, onOther } = props;
  const { pair: t } = usePageTexts();
  const own = centresWith(session, ['administrator']);
  const [centre] = own;
  if (!session.roles.includes('administrator')) {
    return (
      <NoticeCard
        title={t.forbiddenTitle}
        text={t.forbiddenText(session.user.name)}
        way={{ label: t.otherPerson, onPress: onOther }}
      />
    );
  }
  if (centre === undefined) return <NoticeCard title={t.noCentreTitle} text={t.noCentreText} />;
  return <OwnCentres {...props} own={own} first={centre} />;
}

interface OwnCentresProps extends ClaimPageProps {
  /** Those that this person administers. */
  readonly own: readonly string[];
  readonly first: string;
}

function OwnCentres({ own, draft, onDraft, first }: OwnCentresProps): ReactElement {
  const { language } = useSettings();
  const claim = { ...draft, centre: draft.centre || first };
  const { data, isError } = useWindows(claim.centre);
  const all = useCentres().data?.items ?? [];
  const printers = usePrinters(claim.centre).data ?? [];
  const claiming = useClaim();
  const windows = data?.items ?? [];
  const centres = own.map((id) => ({
    id,
    name: all.find((centre) => centre.id === id)?.name[language] ?? id,
  }));
  const change = (part: Partial<Claim>): void => {
    const next = { ...claim, ...part };
    onDraft(next);
    claiming.changed(next);
  };
  useKindOfCode(claim, change);
  if (claiming.done !== null) {
    const another = (): void => {
      const { centre, zone } = claim;
      onDraft({ ...emptyClaim, centre, zone });
      claiming.another();
    };
    return <DoneCard device={claiming.done} windows={windows} onAnother={another} />;
  }
  return (
    <ClaimForm
      claim={claim}
      change={change}
      centres={centres}
      windows={windows}
      printers={printers}
      windowsLost={data === undefined && isError}
      faulty={claiming.faulty}
      failure={claiming.failure}
      sending={claiming.sending}
      onSubmit={() => claiming.submit(claim, windows)}
    />
  );
}
