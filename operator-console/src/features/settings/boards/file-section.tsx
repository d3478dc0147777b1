import { mediaUploadTypes } from '@talon/shared/contract/media.ts';
import { decimal } from '@talon/shared/locale/format.ts';
import { Film, Image, Trash2, Upload } from 'lucide-react';
import type { ReactElement } from 'react';
import { useSettings } from '../../../app/settings-context.ts';
import { FilePick } from '../file-pick.tsx';
import { Section } from '../section.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import { megabytes } from './playlists.ts';
import { type MediaShelf, useMedia } from './use-media.ts';

const accepted = mediaUploadTypes.filter((type) => type !== 'application/octet-stream').join(',');

/** The files that playlists may show, and a way to bring more. */
export function FileSection(): ReactElement {
  const shelf = useMedia();
  const { language } = useSettings();
  const { boards: t } = useSettingsTexts();
  const { files, sending, refused, upload } = shelf;
  const size = (bytes: number): string =>
    t.size(decimal(language, megabytes(bytes), bytes < 1e8 ? 1 : 0));
  const hint =
    files === null
      ? t.uploadHint
      : `${t.uploadHint}; ${t.room(size(files.bytes), size(files.limitBytes))}`;
  return (
    <Section
      title={t.files}
      hint={hint}
      beside={
        <FilePick accept={accepted} busy={sending !== null} onPick={(all) => void upload(all)}>
          <Upload className="i" size={17} strokeWidth={2} />
          {t.upload}
        </FilePick>
      }
    >
      {sending === null ? null : <p role="status">{t.uploading(sending)}</p>}
      {refused === null ? null : (
        <p className="fault" role="alert">
          {t.refused}: {refused.name}. {refused.why}
        </p>
      )}
      {files !== null && files.items.length === 0 ? <p className="st-empty">{t.noFiles}</p> : null}
      <ul className="bd-files">
        {(files?.items ?? []).map((item) => (
          <FileRow key={item.id} {...{ item, size, shelf }} />
        ))}
      </ul>
    </Section>
  );
}

interface FileRowProps {
  readonly item: NonNullable<MediaShelf['files']>['items'][number];
  readonly size: (bytes: number) => string;
  readonly shelf: MediaShelf;
}

function FileRow({ item, size, shelf }: FileRowProps): ReactElement {
  const { boards: t } = useSettingsTexts();
  const { kind, name, url, width, height, bytes, inUse } = item;
  const Icon = kind === 'video' ? Film : Image;
  return (
    <li>
      {kind === 'picture' ? (
        <img src={url} alt="" loading="lazy" />
      ) : (
        <span className="bd-film">
          <Icon className="i" size={24} strokeWidth={1.8} />
        </span>
      )}
      <span>
        <b>{name}</b>
        <em>
          {kind === 'video' ? t.video : t.picture}, {width}×{height}, {size(bytes)}
        </em>
      </span>
      {inUse ? (
        <em className="bd-used">{t.inUse}</em>
      ) : (
        <button
          type="button"
          className="st-icon"
          aria-label={t.removeFile(name)}
          onClick={() => void shelf.remove(item.id, name)}
        >
          <Trash2 className="i" size={18} strokeWidth={2} />
        </button>
      )}
    </li>
  );
}
