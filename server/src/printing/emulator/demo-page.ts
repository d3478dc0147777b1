import type { demoPrinterTexts } from '@talon/shared/locale/demo-printer.ts';
import type { Language } from '@talon/shared/locale/languages.ts';

type Texts = (typeof demoPrinterTexts)[Language];

const states = {
  ok: { paper: 'ok', cover: 'closed', away: false },
  low: { paper: 'low', cover: 'closed', away: false },
  out: { paper: 'out', cover: 'closed', away: false },
  open: { paper: 'ok', cover: 'open', away: false },
  away: { paper: 'ok', cover: 'closed', away: true },
} as const;

function button(name: keyof typeof states, text: string): string {
  const state = JSON.stringify(states[name]).replaceAll('"', '&quot;');
  return `<button type="button" aria-pressed="false" data-state="${state}">${text}</button>`;
}

/** A page without style: the papers are what is to be seen. */
export function demoPage(language: Language, texts: Texts): string {
  const names = ['ok', 'low', 'out', 'open', 'away'] as const;
  const buttons = names.map((name) => button(name, texts[name])).join('\n');
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${texts.title}</title><script type="module" src="page.js"></script></head>
<body><main><h1>${texts.title}</h1><p>${texts.text}</p><p>${buttons}</p>
<div id="papers" data-alt="${texts.paper}"><p>${texts.none}</p></div></main></body></html>
`;
}

/** Asks once a second, and draws only what came out since. */
export const demoScript = `
const at = '/api/v1/demo/printer';
const box = document.getElementById('papers');
const buttons = [...document.querySelectorAll('button')];
let shown = 0;
function show(now) {
  for (const button of buttons) {
    const wanted = JSON.parse(button.dataset.state);
    const is = Object.entries(wanted).every(([name, value]) => now[name] === value);
    button.setAttribute('aria-pressed', String(is));
  }
  if (now.count === shown) return;
  if (shown === 0) box.replaceChildren();
  for (const { paper } of now.papers.filter((one) => one.paper > shown).reverse()) {
    const image = new Image();
    image.alt = box.dataset.alt + ' ' + paper;
    image.width = 308;
    image.src = at + '/papers/' + paper;
    box.prepend(image);
  }
  shown = now.count;
  while (box.children.length > 12) box.lastElementChild.remove();
}
const read = async (options) => {
  const answer = await fetch(at, options);
  if (answer.ok) show(await answer.json());
};
for (const button of buttons) {
  button.addEventListener('click', () =>
    read({ method: 'PUT', headers: { 'content-type': 'application/json' }, body: button.dataset.state }),
  );
}
const look = () => read().catch(() => {});
setInterval(look, 1000);
look();
`;
