import type { MediaItem } from '@talon/shared/contract/media.ts';
import { Film, TriangleAlert, X } from 'lucide-react';
import type { ReactElement } from 'react';
import { Stepper } from '../../../parts/stepper.tsx';
import { useSettingsTexts } from '../use-settings-texts.ts';
import type { Playlist } from './playlists.ts';
import { MoveButtons } from './ticker-section.tsx';

type Item = Playlist['items'][number];

export interface PlaylistItemProps {
  readonly item: Item;
  readonly index: number;
  readonly of: number;
  /** null: the list names a file that is gone, or the files are not read yet. */
  readonly file: MediaItem | null;
  readonly isKnown: boolean;
  readonly onChange: (item: Item) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** What a stay of one's own begins with. */
const ownSeconds = 10;

/** One slide: what it is, how long it stays, and its place among the others. */
export function PlaylistItem(props: PlaylistItemProps): ReactElement {
  const { item, index, of, file, isKnown, onChange, onMove, onRemove } = props;
  const { boards: t } = useSettingsTexts();
  const name = file?.name ?? (isKnown ? t.missing : '…');
  const isVideo = /\.(mp4|webm)$/.test(item.media);
  const { seconds } = item;
  return (
    <li className="bd-item">
      {file !== null && !isVideo ? (
        <img src={file.url} alt="" loading="lazy" />
      ) : (
        <span className="bd-film">
          {file === null && isKnown ? (
            <TriangleAlert className="i" size={20} strokeWidth={2} />
          ) : (
            <Film className="i" size={20} strokeWidth={1.8} />
          )}
        </span>
      )}
      <b>{name}</b>
      {seconds === null ? (
        <button
          type="button"
          className="st-link"
          onClick={() => onChange({ ...item, seconds: ownSeconds })}
        >
          {isVideo ? t.untilEnd : t.usual}
          <span className="of-sr">{t.seconds(name)}</span>
        </button>
      ) : (
        <span className="bd-seconds">
          <Stepper
            label={t.seconds(name)}
            {...{ value: seconds, from: 3, to: 3600, unit: 'second' }}
            onChange={(next) => onChange({ ...item, seconds: next })}
          />
          <button
            type="button"
            className="st-icon"
            aria-label={`${name}: ${isVideo ? t.untilEnd : t.usual}`}
            onClick={() => onChange({ ...item, seconds: null })}
          >
            <X className="i" size={17} strokeWidth={2.2} />
          </button>
        </span>
      )}
      <MoveButtons {...{ name, index, of, onMove }} />
      <button type="button" className="st-icon" aria-label={t.removeItem(name)} onClick={onRemove}>
        <X className="i" size={18} strokeWidth={2.2} />
      </button>
    </li>
  );
}
