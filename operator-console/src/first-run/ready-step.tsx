import { ArrowRight, FileDown, Headset, type LucideIcon, QrCode, Ticket, Tv } from 'lucide-react';
import type { ReactElement } from 'react';
import { usePageTexts } from '../desk-pages/use-page-texts.ts';

const ways = [
  { name: 'console', href: '/console/', icon: Headset },
  { name: 'kiosk', href: '/kiosk/', icon: Ticket },
  { name: 'board', href: '/board/', icon: Tv },
  { name: 'pair', href: '/pair/', icon: QrCode },
] as const satisfies readonly { name: string; href: string; icon: LucideIcon }[];

/** The screens of the house, each a link. */
export function Ways(): ReactElement {
  const { links } = usePageTexts().firstRun;
  return (
    <ul className="ways">
      {ways.map(({ name, href, icon: Icon }) => (
        <li key={name}>
          <a href={href}>
            <Icon className="i" size={28} strokeWidth={1.8} />
            <span>
              <b>{links[name].name}</b>
              {links[name].line}
            </span>
            <ArrowRight className="i" size={20} strokeWidth={2.2} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function SampleWays({ centre }: { readonly centre: string }): ReactElement {
  const { sampleFile } = usePageTexts().firstRun;
  return (
    <>
      <Ways />
      <a className="b" href={`/api/v1/admin/centres/${encodeURIComponent(centre)}/export`} download>
        <FileDown className="i" size={18} strokeWidth={2} />
        {sampleFile}
      </a>
    </>
  );
}

export interface ReadyStepProps {
  /** Id of the sample centre. */
  readonly sample: string;
}

/** Step 2: what there is now and where it goes on. */
export function ReadyStep({ sample }: ReadyStepProps): ReactElement {
  const t = usePageTexts().firstRun;
  return (
    <div className="wz-form">
      <div className="ttl">
        <h1>{t.readySample}</h1>
        <p>{t.readySampleLead}</p>
      </div>
      <div className="bd">
        <SampleWays centre={sample} />
      </div>
      <footer className="bar">
        <span>{t.step(2, 2)}</span>
        <a className="b lg solid" href="/">
          {t.toStart}
          <ArrowRight className="i" size={20} strokeWidth={2.2} />
        </a>
      </footer>
    </div>
  );
}
