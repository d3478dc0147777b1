import { unreachable } from '@talon/shared/client/unreachable.ts';
import { Check, TriangleAlert } from 'lucide-react';
import { type ReactElement, useLayoutEffect, useRef, useState } from 'react';
import { type Fit, fitOf, kioskRow, type Measured } from './fit.ts';
import { useServiceTexts } from './use-service-texts.ts';

function linesOf(element: HTMLElement, size: number): number {
  return Math.round(element.offsetHeight / (size * kioskRow.lineHeight));
}

/** The name as the kiosk's row sets it, out of sight and measured by this browser. */
export function FitCheck({ name }: { readonly name: string }): ReactElement | null {
  const usual = useRef<HTMLSpanElement>(null);
  const large = useRef<HTMLSpanElement>(null);
  const [measured, set] = useState<Measured | null>(null);
  useLayoutEffect(() => {
    let isGone = false;
    const measure = (): void => {
      if (isGone || usual.current === null || large.current === null) return;
      const { scrollWidth } = usual.current;
      set({
        // Counted anew with each name: it is what the browser is asked for.
        lines: name === '' ? 0 : linesOf(usual.current, kioskRow.size),
        largeLines: linesOf(large.current, kioskRow.large.size),
        isCut: scrollWidth > kioskRow.width,
      });
    };
    measure();
    // In the font of the kiosk and not in the one that stands in for it until it is there.
    void document.fonts.ready.then(measure);
    return () => {
      isGone = true;
    };
  }, [name]);
  const style = (size: number) => ({ width: kioskRow.width, fontSize: size });
  return (
    <>
      <div className="sv-measure" aria-hidden="true">
        <span ref={usual} style={style(kioskRow.size)}>
          {name}
        </span>
        <span ref={large} style={style(kioskRow.large.size)}>
          {name}
        </span>
      </div>
      {measured === null || name === '' ? null : <FitWord measured={measured} />}
    </>
  );
}

function FitWord({ measured }: { readonly measured: Measured }): ReactElement {
  const { preview: t } = useServiceTexts();
  const fit = fitOf(measured);
  const said = (one: Fit): string => {
    switch (one) {
      case 'fits':
        return t.fits;
      case 'too_long':
        return t.fitsNot(measured.lines);
      case 'too_wide':
        return t.tooWide;
      case 'too_long_large':
        return t.large;
      default:
        return unreachable(one);
    }
  };
  const Icon = fit === 'fits' ? Check : TriangleAlert;
  return (
    <p className={fit === 'fits' ? 'sv-fit' : 'sv-fit not'} role="status">
      <Icon className="i" size={16} strokeWidth={2.3} />
      {said(fit)}
    </p>
  );
}
