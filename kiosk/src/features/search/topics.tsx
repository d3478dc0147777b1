import type { ReactElement } from 'react';
import { useFrame } from '../frame/frame.ts';

/** Words to look for at one touch. */
export function Topics({ title, topics }: { readonly title: string; topics: readonly string[] }) {
  const { dispatch } = useFrame();
  return (
    <>
      <h3>{title}</h3>
      <div className="chips">
        {topics.map(
          (topic): ReactElement => (
            <button
              key={topic}
              type="button"
              onClick={() => dispatch({ type: 'typed', text: topic })}
            >
              {topic}
            </button>
          ),
        )}
      </div>
    </>
  );
}
