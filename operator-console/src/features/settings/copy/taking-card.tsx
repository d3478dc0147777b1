import { unreachable } from '@talon/shared/client/unreachable.ts';
import type { CentreImportLook } from '@talon/shared/contract/centre-export.ts';
import { serviceTexts } from '@talon/shared/locale/services/texts.ts';
import { versionTexts } from '@talon/shared/locale/versions/texts.ts';
import { CircleCheck, CircleX } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { ScrollBox } from '../../../parts/scroll-box.tsx';
import { type Namers, pathName, valueText } from '../../versions/path-name.ts';
import { useForm } from '../form-context.ts';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { faultPlace } from './fault-place.ts';
import type { CentreCopy, Taking } from './use-centre-copy.ts';

type Of<Kind extends Taking['kind']> = Taking & { readonly kind: Kind };

/** What became of the chosen file so far, and what can be done with it. */
export function TakingCard({ copy }: { readonly copy: CentreCopy }): ReactElement | null {
  const { copy: t } = useSettingsTexts();
  const { taking } = copy;
  switch (taking.kind) {
    case 'nothing':
      return null;
    case 'reading':
      return <p role="status">{t.reading(taking.file.name)}</p>;
    case 'refused':
      return <Refused taking={taking} />;
    case 'looked':
    case 'taking':
      return <Looked taking={taking} copy={copy} />;
    case 'taken':
      return (
        <div role="status" className="cp-told good">
          <CircleCheck className="i" size={20} strokeWidth={2} />
          <div>
            <b>{t.taken(taking.file.name)}</b>
            <p>{t.undo}</p>
            <Missing files={taking.missing} />
          </div>
        </div>
      );
    default:
      return unreachable(taking);
  }
}

function useNamers(): Omit<Namers, 'document'> {
  const { language } = useSettings();
  return { language, versions: versionTexts[language], services: serviceTexts[language] };
}

/** Every fault at once: a file is mended once, not fault by fault. */
function Refused({ taking }: { readonly taking: Of<'refused'> }): ReactElement {
  const texts = useSettingsTexts();
  const namers = useNamers();
  const { copy: t } = texts;
  const { file, why, faults } = taking;
  return (
    <>
      <div role="alert" className="cp-told bad">
        <CircleX className="i" size={20} strokeWidth={2} />
        <div>
          <b>{t.refused(file.name)}</b>
          <p>{faults.length === 0 ? why : t.faults(faults.length)}</p>
        </div>
      </div>
      {faults.length === 0 ? null : (
        <ScrollBox label={t.refused(file.name)}>
          <table className="cp-table">
            <thead>
              <tr>
                <th scope="col">{t.place}</th>
                <th scope="col">{t.fault}</th>
              </tr>
            </thead>
            <tbody>
              {faults.map(({ field, message }) => (
                <tr key={`${field} ${message}`}>
                  <td title={field}>{faultPlace(field, file.content, texts, namers)}</td>
                  <td>{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  );
}

function Looked(props: {
  readonly taking: Of<'looked' | 'taking'>;
  readonly copy: CentreCopy;
}): ReactElement {
  const { taking, copy } = props;
  const { copy: t } = useSettingsTexts();
  const { file, look } = taking;
  const isTaking = taking.kind === 'taking';
  return (
    <>
      <p className="cp-sum" role="status">
        <b>{look.changed === 0 ? t.same : t.changes(file.name, look.changed)}</b>
      </p>
      {look.changed === 0 ? null : <Changes look={look} />}
      <Missing files={look.missingMedia} />
      <div className="cp-acts">
        <button type="button" className="b" disabled={isTaking} onClick={copy.cancel}>
          {t.cancel}
        </button>
        {look.changed === 0 ? null : (
          <button
            type="button"
            className="b solid"
            disabled={isTaking}
            onClick={() => void copy.apply()}
          >
            {isTaking ? t.taking : t.apply}
          </button>
        )}
      </div>
    </>
  );
}

/** Place by place, as the history will have it; the names are those of the centre as it is. */
function Changes({ look }: { readonly look: CentreImportLook }): ReactElement {
  const { copy: t } = useSettingsTexts();
  const { saved } = useForm();
  const namers = { ...useNamers(), document: saved };
  const rest = look.changed - look.changes.length;
  return (
    <ScrollBox label={t.take}>
      <table className="cp-table">
        <thead>
          <tr>
            <th scope="col">{t.place}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
          </tr>
        </thead>
        <tbody>
          {look.changes.map(({ path, before, after }) => (
            <tr key={path.join('.')}>
              <td title={path.join('.')}>{pathName(path, namers)}</td>
              <td>{valueText(before, namers.versions)}</td>
              <td>
                <b>{valueText(after, namers.versions)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className="cp-rest">{t.more(rest)}</p> : null}
    </ScrollBox>
  );
}

function Missing(props: {
  readonly files: readonly { readonly id: string; readonly name: string }[];
}): ReactElement | null {
  const { copy: t } = useSettingsTexts();
  if (props.files.length === 0) return null;
  return (
    <div className="cp-missing">
      <p>{t.missing}</p>
      <ul>
        {props.files.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
