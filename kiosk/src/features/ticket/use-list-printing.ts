import { callApi, newKey } from '@talon/shared/client/api.ts';
import type { DocumentsPrinting } from '@talon/shared/contract/printing.ts';
import type { PrinterView } from '@talon/shared/views/printer-view.ts';
import { useCallback, useEffect, useRef } from 'react';
import type { Desk } from '../session/use-intention.ts';
import { followPrinting, silenceMs } from './follow-printing.ts';
import { documentsPath, printPaper } from './print.ts';

interface Awaited {
  readonly job: string;
  readonly end: (printed: boolean) => void;
}

/**
 * Puts the documents of a service on paper: on the kiosk's network printer where it has one, else
 * through its browser. Rejects when no paper comes.
 */
export function useListPrinting(
  desk: Desk,
  view: PrinterView | null,
): (service: string) => Promise<void> {
  const latest = useRef(view);
  const awaited = useRef<Awaited[]>([]);
  useEffect(() => {
    latest.current = view;
    for (const one of awaited.current) settle(one, view);
  }, [view]);
  return useCallback(
    async (service) => {
      const { job } = await askFor(service, desk);
      if (job === null) return printPaper(documentsPath(desk, service), desk);
      await new Promise<void>((resolve, reject) => {
        const timer = setTimeout(() => one.end(false), silenceMs);
        const one: Awaited = {
          job,
          end: (printed) => {
            clearTimeout(timer);
            awaited.current = awaited.current.filter((other) => other !== one);
            if (printed) resolve();
            else reject(new Error(`list ${job} was not printed`));
          },
        };
        awaited.current = [...awaited.current, one];
        settle(one, latest.current);
      });
    },
    [desk],
  );
}

function settle({ job, end }: Awaited, view: PrinterView | null): void {
  const state = followPrinting(view, job, 0);
  if (state === 'sent') end(true);
  else if (state !== 'printing') end(false);
}

/** The server says whose printer it is: what the kiosk was told last may be of a minute ago. */
async function askFor(service: string, desk: Desk): Promise<DocumentsPrinting> {
  const { centre, language, token } = desk;
  const [at, of] = [centre, service].map(encodeURIComponent);
  const answer = await callApi<DocumentsPrinting>({
    method: 'POST',
    path: `/centres/${at}/services/${of}/documents-printings`,
    body: { language },
    key: newKey(),
    ...{ language, token },
  });
  if (answer.ok) return answer.body;
  throw new Error(answer.problem?.code ?? 'unreachable');
}
