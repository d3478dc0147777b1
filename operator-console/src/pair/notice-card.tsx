import type { ReactElement } from 'react';

export interface NoticeCardProps {
  readonly title: string;
  readonly text: string;
  readonly way?: { readonly label: string; readonly onPress: () => void };
}

/** No device can be claimed now: why, and the way on. */
export function NoticeCard({ title, text, way }: NoticeCardProps): ReactElement {
  return (
    <section className="pd-card">
      <div role="status">
        <h1>{title}</h1>
        <p className="pd-lead">{text}</p>
      </div>
      {way === undefined ? null : (
        <button type="button" className="b lg solid" onClick={way.onPress}>
          {way.label}
        </button>
      )}
    </section>
  );
}
