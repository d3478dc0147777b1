import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { demoCentre, signIn } from '../support/people.ts';
import { openPage, openTheHallAt, type TheHall, tuesdayAtTen } from './the-hall.ts';

let hall: TheHall;
let kiosk: Page;

beforeAll(async () => {
  // Appointments of half an hour before and after are to be of one day, whenever this runs.
  hall = await openTheHallAt(tuesdayAtTen);
});
afterAll(() => hall.close());

const home = (): Promise<void> => kiosk.locator('.k-tile').first().waitFor();

beforeEach(async () => {
  await kiosk?.context().close();
  kiosk = await openPage(hall, '/kiosk/', 1080, 1920);
  await home();
});

const heading = (): Promise<string> => kiosk.locator('.screen h1').first().innerText();
const button = (name: string | RegExp) => kiosk.getByRole('button', { name });
const pause = (path: 'pause' | 'resume', body: object) =>
  signIn(hall.server.url, 'supervisor').then((supervisor) =>
    supervisor.post(`/centres/${demoCentre}/${path}`, body),
  );

/** Types as a scanner does: at once, with Enter in the end. Whether the Enter pressed anything. */
async function scan(text: string): Promise<boolean> {
  return kiosk.evaluate(
    (keys) => {
      const press = (key: string): boolean =>
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      return keys.map(press).at(-1) ?? false;
    },
    [...text, 'Enter'],
  );
}

describe('check-in', () => {
  test('a code by the keypad takes the ticket, early with its time', async () => {
    await button(/^Запис/).click();
    for (const digit of '482715') await button(digit).click();
    await button('Підтвердити').click();
    await kiosk.getByRole('heading', { name: 'підтверджено' }).waitFor();
    expect(await kiosk.locator('.st-facts').innerText()).toContain('час Вашого запису');
    await button(/^Готово|^Номер у мене/).click();
    await home();
  });

  test('a scanner that types is enough, whatever has the focus', async () => {
    await button(/^Запис/).click();
    await button('Назад').focus();
    expect(await scan('https://queue.example/a?code=482716')).toBe(false);
    await kiosk.locator('.tk-note').waitFor();
    expect(await kiosk.locator('.tk-note').innerText()).toContain('вчасно');
  });

  test('a foreign code is said to be one, and what was typed stays', async () => {
    await button(/^Запис/).click();
    await button('4').click();
    await button('8').click();
    await scan('4820000000017');
    await kiosk.getByText('Це не код запису').waitFor();
    expect(await kiosk.locator('.cells').innerText()).toMatch(/^4\s*8$/);
    expect(await kiosk.getByRole('status').last().innerText()).toContain('4 8');
  });

  test('late is said, and it is an ordinary ticket', async () => {
    await button(/^Запис/).click();
    await kiosk.locator('.cells').waitFor();
    await kiosk.keyboard.type('482717', { delay: 120 });
    await button('Підтвердити').click();
    await kiosk.getByText(/Ваш запис був на/).waitFor();
  });

  test.each([
    ['000001', 'Такого коду немає'],
    ['482715', 'За цим записом талон уже видано'],
    ['482718', 'Запис на інший день'],
    ['482719', 'Запис до іншого центру'],
  ])('the code %s is refused with «%s» and a way on', async (code, title) => {
    await button(/^Запис/).click();
    await kiosk.locator('.cells').waitFor();
    await kiosk.keyboard.type(code, { delay: 120 });
    await button('Підтвердити').click();
    await kiosk.getByRole('heading', { name: title }).waitFor();
    await button('Введіть код ще раз').click();
    await kiosk.locator('.cells .cur').waitFor();
    expect(await kiosk.locator('.cells').innerText()).toBe('');
  });
});

describe('a rating', () => {
  test('is sent with a comment, and nothing of it stays on the device', async () => {
    await button(/^Відгук/).click();
    await button('Добре').click();
    await button('Уважний працівник').click();
    await button(/^Написати коментар/).click();
    await kiosk.getByLabel('Коментар', { exact: true }).fill('таємне слово');
    await button('Готово').click();
    const sent = kiosk.waitForResponse((response) => response.url().endsWith('/ratings'));
    await button('Надіслати').click();
    expect((await sent).status()).toBe(201);
    await kiosk.getByRole('heading', { name: 'Дякуємо за відгук' }).waitFor();
    await button('На початок').click();
    await home();
    const left = await kiosk.evaluate(() =>
      [
        document.documentElement.outerHTML,
        JSON.stringify({ ...localStorage }),
        JSON.stringify({ ...sessionStorage }),
        document.cookie,
      ].join(),
    );
    expect(left).not.toContain('таємне');
  });
});

describe('a kiosk that is not paired yet', () => {
  test('asks for its pairing in the language of its address', async () => {
    const titles = { uk: 'Код під’єднання', ru: 'Код подключения', en: 'Pairing code' };
    await kiosk.route('**/demo/devices', (route) => route.fulfill({ status: 404, json: null }));
    await kiosk.evaluate(() => localStorage.removeItem('talon.device.kiosk'));
    for (const [language, title] of Object.entries(titles)) {
      await kiosk.goto(`${hall.server.url}/kiosk/?lang=${language}`);
      await kiosk.getByRole('heading', { name: title, exact: true }).waitFor();
      expect(await kiosk.locator('html').getAttribute('lang')).toBe(language);
      const cut = await kiosk.evaluate(() =>
        [...document.querySelectorAll('.pairing *')].flatMap((one) =>
          one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0 ? [one.className] : [],
        ),
      );
      expect(cut).toEqual([]);
    }
  });
});

describe('a network that is cut after the ticket was given', () => {
  test('J-16 that it was not printed is told when the network is back, also after a reload', async () => {
    const cut = /\/api\/v1\/(print-jobs\/|tickets\/[^/]+\/ticket\.pdf)/;
    await kiosk.route(cut, (route) => route.abort());
    await kiosk.locator('.k-tile').first().click();
    await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
    const number = kiosk.locator('.st-top .tn');
    const purpose = kiosk.locator('.p-row').first();
    await purpose.or(number).first().waitFor();
    if (await purpose.isVisible()) await purpose.click();
    await number.waitFor();
    const taken = (await number.innerText()).trim();
    await kiosk.getByText('Сфотографуйте номер').first().waitFor();
    const supervisor = await signIn(hall.server.url, 'supervisor');
    const failed = async (): Promise<string> => {
      const path = `/centres/${demoCentre}/print-jobs/failed`;
      return JSON.stringify((await supervisor.get(path)).body);
    };
    expect(await failed()).not.toContain(taken);
    await kiosk.reload();
    await home();
    await kiosk.unroute(cut);
    await expect.poll(failed, { timeout: 40_000 }).toContain(taken);
  });
});

describe('a call for staff', () => {
  test('HC-3 is answered by an operator, and can be taken back', async () => {
    await button('Покликати працівника').dblclick();
    await button('Працівника покликано').waitFor();
    const operator = await signIn(hall.server.url, 'operator2');
    await operator.post(`/centres/${demoCentre}/help/demo-kiosk-all/coming`);
    await button('До Вас іде працівник').waitFor();
    // Not the second tap of an impatient hand any more.
    await kiosk.waitForTimeout(2000);
    await button('До Вас іде працівник').click();
    await button('Покликати працівника').waitFor();
  });
});

describe('what the kiosk cannot do now has a screen of its own', () => {
  test('an alarm', async () => {
    await pause('pause', { reason: 'air_raid' });
    await kiosk.getByRole('heading', { name: 'Повітряна тривога' }).waitFor();
    await pause('resume', {});
    await home();
  });

  test('a service whose tickets have run out', async () => {
    await kiosk.route('**/tickets', (route) =>
      route.fulfill({
        status: 409,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          type: 'urn:talon:problem:service_limit_reached',
          title: '',
          status: 409,
          code: 'service_limit_reached',
          detail: '',
          errors: [],
        }),
      }),
    );
    await kiosk.locator('.k-tile').first().click();
    await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
    const purpose = kiosk.locator('.p-row').first();
    const ended = kiosk.getByText('На сьогодні талони закінчилися').first();
    await purpose.or(ended).first().waitFor();
    if (await purpose.isVisible()) await purpose.click();
    await ended.waitFor();
    await button('Інші послуги цієї категорії').click();
  });
});

describe('lower buttons', () => {
  test('asked for on a list, show as many rows as when they were asked for before', async () => {
    const rows = () => kiosk.locator('.s-list:not(.s-whole) .s-row').count();
    await button('Кнопки нижче').click();
    await kiosk.locator('.k-tile').nth(3).click();
    await kiosk.locator('.s-list').last().waitFor();
    const before = await rows();
    expect(before).toBeGreaterThan(1);
    await button('Кнопки нижче').click();
    await button('Кнопки нижче').click();
    await kiosk.locator('.reach .s-list').last().waitFor();
    // Sizes are told in the frame after the one that is painted.
    await kiosk.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await rows()).toBe(before);
  });
});

describe('guidance', () => {
  test('reads the screen and what is touched where there is a voice, else is not there', async () => {
    expect(await button('Озвучити').count()).toBe(0);
    await kiosk.addInitScript(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const speech = Object.assign(new EventTarget(), {
        getVoices: () => [{ lang: 'uk-UA', name: 'test', localService: true }],
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => said.push('—'),
      });
      Object.defineProperty(window, 'speechSynthesis', { value: speech });
      const words = function (this: { text: string }, text: string) {
        this.text = text;
      };
      Object.assign(window, { SpeechSynthesisUtterance: words });
    });
    await kiosk.reload();
    await button('Озвучити').click();
    await kiosk.locator('.k-way.first').focus();
    const said = (): Promise<string> =>
      kiosk.evaluate(() => (window as unknown as { said: string[] }).said.join('|'));
    await expect.poll(said).toContain('Чим Вам допомогти?');
    await expect.poll(said).toContain('Запис У мене є запис');
    await kiosk.locator('.k-tile').first().click();
    await kiosk.locator('.s-row .main').filter({ visible: true }).first().click();
    await kiosk.locator('.p-row').first().or(kiosk.locator('.tn')).first().waitFor();
    if (await kiosk.locator('.p-row').count()) await kiosk.locator('.p-row').first().click();
    await kiosk.locator('.tn').waitFor();
    await expect.poll(said).toMatch(/Ваш талон\. Талон [а-яіїєґ’ ]+\..*перед Вами/);
    // What becomes of the paper is told when it is known, and who listens is not hurried.
    await expect
      .poll(said, { timeout: 30_000 })
      .toMatch(/Заберіть талон Він під екраном|Сфотографуйте номер/);
    const done = kiosk.locator('.tk-nav .done .num');
    if (await done.isVisible())
      expect(Number.parseInt(await done.innerText(), 10)).toBeGreaterThan(15);
  });
});

describe('kiosk mode', () => {
  test('no menu, no selection, no way back out of the page', async () => {
    const prevented = await kiosk.evaluate(() =>
      ['contextmenu', 'dragstart'].map(
        (name) =>
          !document.body.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
      ),
    );
    expect(prevented).toEqual([true, true]);
    await kiosk.goBack().catch(() => null);
    expect(new URL(kiosk.url()).pathname).toBe('/kiosk/');
    await home();
  });

  test('a reload comes back as the same kiosk and forgets the visitor', async () => {
    const before = await kiosk.evaluate(() => localStorage.getItem('talon.device.kiosk'));
    await button('English').click();
    await button('Contrast').click();
    await kiosk.reload();
    await home();
    expect(await heading()).toBe('Чим Вам допомогти?');
    expect(await kiosk.evaluate(() => localStorage.getItem('talon.device.kiosk'))).toBe(before);
  });
});
