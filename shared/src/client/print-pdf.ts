/** Longest wait for the viewer to open a paper. */
const openingMs = 15_000;
/** The frame stays while the browser still reads it. */
const keepFrameMs = 60_000;

/**
 * A PDF in a hidden frame (`.paper-frame` of base.css), printed as soon as the viewer has it.
 * Rejects when the viewer does not open it.
 */
export function printPdf(paper: Blob): Promise<void> {
  const url = URL.createObjectURL(new Blob([paper], { type: 'application/pdf' }));
  const frame = document.createElement('iframe');
  frame.className = 'paper-frame';
  frame.title = 'PDF';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const drop = (): void => {
    frame.remove();
    URL.revokeObjectURL(url);
  };
  return new Promise<void>((done, failed) => {
    const timer = setTimeout(() => {
      drop();
      failed(new Error('the viewer did not open the paper'));
    }, openingMs);
    frame.onload = () => {
      clearTimeout(timer);
      try {
        frame.contentWindow?.print();
        setTimeout(drop, keepFrameMs);
        done();
      } catch (fault) {
        drop();
        failed(fault instanceof Error ? fault : new Error(String(fault)));
      }
    };
    frame.src = url;
    document.body.append(frame);
  });
}
