import { documentsPaperTexts } from '@talon/shared/locale/documents-paper.ts';
import { paperTexts } from '@talon/shared/locale/paper.ts';
import type { DocumentsPaper } from '../documents-paper.ts';
import { head, inLetters, type Settings, type Sheet } from './text-data.ts';

/** What to bring for a service, in the printer's own letters. */
export function listText(paper: DocumentsPaper, settings: Settings): Uint8Array<ArrayBuffer> {
  return inLetters(settings, (sheet) => {
    head(sheet, paper);
    sheet.encoder.align('left');
    list(sheet, paper);
    facts(sheet, paper);
    sheet.encoder.align('center');
    foot(sheet, paper);
  });
}

/** A box to tick before each. */
function list({ say, rule }: Sheet, { language, service, documents }: DocumentsPaper): void {
  const texts = documentsPaperTexts[language];
  say(texts.title);
  say(service, true);
  rule();
  if (documents.length === 0) say(texts.none);
  for (const document of documents) say(`[\u00a0]\u00a0${document}`);
}

function facts({ say, rule }: Sheet, paper: DocumentsPaper): void {
  const texts = documentsPaperTexts[paper.language];
  const said = [
    [texts.applicant, paper.applicant],
    [texts.term, paper.term],
    [texts.fee, paper.fee],
  ].filter(([, value]) => value !== '');
  if (said.length > 0) rule();
  for (const [name, value] of said) say(`${name}: ${value}`);
}

function foot({ say, rule }: Sheet, { language, issued, place, phone }: DocumentsPaper): void {
  rule();
  say(documentsPaperTexts[language].noTicket, true);
  say(issued);
  say(place);
  if (phone !== '') say(`${paperTexts[language].phone} ${phone}`);
}
