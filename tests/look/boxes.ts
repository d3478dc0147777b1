/** The drawings as boxes: what a part of a screen measures at the design's size, in CSS px. */
export interface Box {
  readonly part: string;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  /** Free space at its left edge. */
  readonly pad?: number;
  /** Between it and the next part of its kind. */
  readonly gap?: number;
  /** How many of the kind there are. */
  readonly count?: number;
}

export interface Drawing {
  readonly name: string;
  readonly address: string;
  readonly panel: readonly [width: number, height: number];
  readonly boxes: readonly Box[];
}

const upright = [1080, 1920] as const;
const lying = [1920, 1080] as const;
const sign = [1280, 400] as const;
const office = [1366, 768] as const;
const desk = [1440, 900] as const;
const phone = [390, 844] as const;

const kiosk: readonly Drawing[] = [
  {
    name: 'kiosk, home (01)',
    address: '/kiosk/preview#home?lang=uk',
    panel: upright,
    boxes: [
      { part: '.k-head', x: 0, y: 0, width: 1080, height: 144, pad: 48 },
      { part: '.k-a11y', x: 0, y: 1776, width: 1080, height: 144, pad: 48 },
      { part: '.k-grid', x: 48, width: 984 },
      { part: '.k-tile', x: 48, width: 484, gap: 16, count: 12 },
      { part: '.k-tile .ic', width: 112 },
    ],
  },
  {
    name: 'kiosk, buttons lower (01c)',
    address: '/kiosk/preview#home?lang=uk&size=reach',
    panel: upright,
    boxes: [
      { part: '.k-upper', y: 0, height: 822, pad: 48 },
      { part: '.k-tile', x: 48, width: 484, gap: 16, count: 6 },
      { part: '.k-a11y', y: 1776, height: 144 },
    ],
  },
  {
    name: 'kiosk, services (02)',
    address: '/kiosk/preview#service?lang=uk',
    panel: upright,
    boxes: [
      { part: '.s-head', x: 48, y: 144, width: 984, height: 188 },
      { part: '.s-row', x: 48, y: 332, width: 984, height: 166, gap: 14 },
      { part: '.s-row .main', width: 812 },
    ],
  },
  {
    name: 'kiosk, documents (02c)',
    address: '/kiosk/preview#documents?lang=uk',
    panel: upright,
    boxes: [
      { part: '.sheet', x: 0, width: 1080 },
      { part: '.facts', x: 48, width: 984 },
    ],
  },
  {
    name: 'kiosk, priority (13d)',
    address: '/kiosk/preview#priority?lang=uk',
    panel: upright,
    boxes: [
      { part: '.sign', x: 48, y: 200, width: 176, height: 176 },
      { part: '.bot', y: 1216, height: 528 },
      { part: '.bot button', x: 48, width: 984, height: 188, gap: 16 },
    ],
  },
  {
    name: 'kiosk, closed (14)',
    address: '/kiosk/preview#closed?lang=uk',
    panel: upright,
    boxes: [
      { part: '.sign', x: 48, y: 216, width: 176, height: 176 },
      { part: '.week', x: 48, width: 984, height: 160 },
      { part: '.week > li', width: 131, height: 160, gap: 10, count: 7 },
      { part: '.bot', x: 48, y: 1612, width: 984, height: 132 },
    ],
  },
  {
    name: 'kiosk, offline (14c)',
    address: '/kiosk/preview#offline?lang=uk',
    panel: upright,
    boxes: [
      { part: '.sign', x: 48, y: 216, width: 176, height: 176 },
      { part: '.panel', x: 48, y: 811, width: 984, height: 448 },
      { part: '.panel > li', x: 88, width: 904, height: 144, gap: 0, count: 3 },
      { part: '.bot > *', x: 48, y: 1612, width: 484, height: 132, gap: 16 },
    ],
  },
  {
    name: 'kiosk, purpose (13)',
    address: '/kiosk/preview#purpose?lang=uk',
    panel: upright,
    boxes: [
      { part: 'main button', x: 48, width: 984, height: 248, gap: 16 },
      { part: '.kb', x: 48, height: 120, gap: 16 },
    ],
  },
  {
    name: 'kiosk, ticket (03)',
    address: '/kiosk/preview#ticket?lang=uk',
    panel: upright,
    boxes: [
      { part: '.k-head', y: 0, height: 144 },
      { part: '.stub', x: 48, width: 984 },
    ],
  },
  {
    name: 'kiosk, lying (04)',
    address: '/kiosk/preview#home?lang=uk',
    panel: lying,
    boxes: [
      { part: '.land > aside', x: 0, y: 0, width: 620, height: 956, pad: 48 },
      { part: '.k-a11y', x: 0, y: 956, width: 1920, height: 124, pad: 48 },
      { part: '.k-tile', x: 668, width: 391, gap: 16, count: 12 },
    ],
  },
];

const board: readonly Drawing[] = [
  ...(['rest', 'call', 'air-raid', 'empty', 'offline'] as const).map((state) => ({
    name: `board, ${state} (05, 06, 15, 15c, 15d)`,
    address: `/board/preview#${state}-uk-dark`,
    panel: lying,
    boxes: [
      { part: '.b-top', y: 0, width: 1920, height: 104, pad: 56 },
      { part: '.b-hero', x: 0, y: 104, width: 1200, height: 764, pad: 56 },
      { part: '.b-list', x: 1200, y: 104, width: 720, height: 764 },
      { part: '.b-sum', y: 868, width: 1920, height: 132, pad: 56 },
      { part: '.b-tick', y: 1000, width: 1920, height: 80, pad: 56 },
    ],
  })),
  {
    name: 'board, rows and gates (05)',
    address: '/board/preview#rest-uk-dark',
    panel: lying,
    boxes: [
      { part: '.b-row', width: 616, height: 139, count: 5 },
      { part: '.b-hero .gate', width: 296, height: 296 },
      { part: '.b-row .gate', width: 116, height: 116 },
    ],
  },
  {
    name: 'board with media (05b)',
    address: '/board/preview#media-uk-dark',
    panel: lying,
    boxes: [
      { part: '.b-hero', x: 0, y: 104, width: 1200, height: 352, pad: 56 },
      { part: '.b-media', x: 0, y: 456, width: 1200, height: 544 },
      { part: '.b-list', x: 1200, y: 104, width: 720, height: 896 },
      { part: '.b-tick', y: 1000, height: 80 },
    ],
  },
  {
    name: 'board, closed (15b)',
    address: '/board/preview#closed-uk-dark',
    panel: lying,
    boxes: [
      { part: '.b-top', y: 0, height: 104 },
      { part: '.b-hero', width: 1200, pad: 56 },
      { part: '.b-list', width: 720 },
      { part: '.b-list li', count: 7 },
      { part: '.b-tick', y: 1000, height: 80 },
    ],
  },
  ...(['rest', 'call'] as const).map((state) => ({
    name: `board, upright, ${state} (06b, 06c)`,
    address: `/board/preview#${state}-uk-dark`,
    panel: upright,
    boxes: [
      { part: '.b-top', y: 0, width: 1080, height: 112, pad: 56 },
      { part: '.b-hero', y: 112, width: 1080, height: 800, pad: 56 },
      { part: '.b-row', x: 56, width: 968, count: 5 },
      { part: '.b-next', y: 1704, height: 132, pad: 56 },
      { part: '.b-tick', y: 1836, height: 84, pad: 56 },
    ],
  })),
  ...(['sign-call', 'sign-serving', 'sign-break', 'sign-open'] as const).map((state) => ({
    name: `window sign, ${state} (07)`,
    address: `/board/preview#${state}-uk-dark`,
    panel: sign,
    boxes: [
      { part: '.ws-n', x: 0, y: 0, width: 400, height: 400 },
      { part: '.ws-b', x: 400, y: 0, width: 880, height: 400 },
    ],
  })),
  {
    name: 'pairing (18b)',
    address: '/board/preview#pair-uk-dark',
    panel: lying,
    boxes: [
      { part: '.pair-top', y: 0, height: 104, pad: 56 },
      { part: '.pair-foot', y: 976, height: 104, pad: 56 },
    ],
  },
];

const console: readonly Drawing[] = [
  ...(['idle', 'called', 'serving', 'empty', 'break'] as const).map((state) => ({
    name: `operator, ${state} (08, 16d, 16f)`,
    address: `/console/preview#${state}?lang=uk`,
    panel: office,
    boxes: [
      { part: '.c-top', y: 0, width: 1366, height: 64, pad: 20 },
      { part: '.con > main', x: 0, y: 64, width: 942, height: 704, pad: 20 },
      { part: '.con > main > *', x: 20, y: 84, width: 902, gap: 16 },
      { part: '.queue', x: 942, y: 64, width: 424, height: 704 },
    ],
  })),
  {
    name: 'sign in (16)',
    address: '/console/preview#sign-in?lang=uk',
    panel: office,
    boxes: [
      { part: 'aside', x: 0, y: 0, width: 560, height: 768 },
      { part: 'main', x: 560, y: 0, width: 806, height: 768 },
      { part: 'form', x: 771, width: 384 },
      { part: 'form .fi', x: 771, width: 384, height: 52 },
    ],
  },
  {
    name: 'operator, dock (08c)',
    address: '/console/preview#serving?lang=uk',
    panel: [360, 720],
    boxes: [
      { part: '.k-t', y: 0, width: 360, height: 60, pad: 16 },
      { part: '.dv', y: 60, width: 360, pad: 16 },
      { part: '.da', y: 238, width: 360, pad: 16 },
      { part: '.pri', x: 16, width: 328, height: 76 },
    ],
  },
  {
    name: 'operator, transfer (16c)',
    address: '/console/preview#transfer?lang=uk',
    panel: office,
    boxes: [
      { part: '.dlg', x: 343, y: 52, width: 680 },
      { part: '.dlg .fi', height: 46 },
    ],
  },
  {
    name: 'operator, why (16e)',
    address: '/console/preview#why?lang=uk',
    panel: office,
    boxes: [{ part: '.dlg', x: 323, y: 64, width: 720 }],
  },
  {
    name: 'choose a window (16b)',
    address: '/console/preview#choose?lang=uk',
    panel: office,
    boxes: [
      { part: 'header', y: 0, height: 64 },
      { part: 'footer', y: 680, height: 88 },
      { part: '.wc', height: 104, count: 14 },
    ],
  },
  {
    name: 'start page (19)',
    address: '/console/desk-preview#start/uk/light',
    panel: desk,
    boxes: [{ part: '.cd', width: 437, gap: 16, count: 6 }],
  },
  {
    name: 'first run (19b)',
    address: '/console/desk-preview#first-run/uk/light',
    panel: desk,
    boxes: [
      { part: 'aside', x: 0, width: 344, height: 900 },
      { part: 'main footer', y: 816, height: 84 },
      { part: '.fi', height: 50 },
    ],
  },
];

const page: readonly Drawing[] = [
  {
    name: 'phone, waiting (11)',
    address: '/t/preview#waiting/uk/light',
    panel: phone,
    boxes: [
      { part: '.p-h', y: 0, width: 390, height: 72, pad: 20 },
      { part: '.stub', x: 20, width: 350 },
      { part: '.opts', x: 20, width: 350 },
      { part: '.opts .row', height: 72 },
      { part: '.acts2 button', height: 60 },
    ],
  },
  {
    name: 'phone, called (11b)',
    address: '/t/preview#called/uk/light',
    panel: phone,
    boxes: [{ part: '.gate', x: 63, width: 264, height: 264 }],
  },
];

export const drawings: readonly Drawing[] = [...kiosk, ...board, ...console, ...page];
