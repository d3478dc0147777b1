import type { DeviceKind } from '@talon/shared/contract/devices.ts';
import type { Right } from '@talon/shared/contract/people.ts';
import { type Role, roles } from '@talon/shared/contract/session.ts';
import type { Caller } from './callers.ts';

/** Who is heard at a route or let into a room; nobody else is. */
export interface Rule {
  readonly nobody: boolean;
  readonly devices: readonly DeviceKind[];
  readonly staff: readonly Role[];
  /** A right that opens it to whom no role does. */
  readonly right?: Right;
  /** Whose like of another centre is heard too: what is asked for is theirs, or everybody's. */
  readonly anywhere: 'nobody' | 'people' | 'everybody';
}

const nobodyElse: Rule = { nobody: false, devices: [], staff: [], anywhere: 'nobody' };
const kinds: readonly DeviceKind[] = ['kiosk', 'board', 'sign'];

const everybody: Rule = { nobody: true, devices: kinds, staff: roles, anywhere: 'everybody' };
/** Each person's own session and account. */
const oneself: Rule = { ...nobodyElse, staff: roles, anywhere: 'people' };
/** Each screen's own news. */
const ownScreen: Rule = { ...nobodyElse, devices: kinds, anywhere: 'everybody' };
const staff: Rule = { ...nobodyElse, staff: roles };
const kiosk: Rule = { ...nobodyElse, devices: ['kiosk'] };
const staffAndKiosk: Rule = { ...staff, devices: ['kiosk'] };
const desk: Rule = { ...nobodyElse, staff: ['reception', 'supervisor', 'administrator'] };
const runsHall: Rule = { ...nobodyElse, staff: ['supervisor', 'administrator'] };
const administrator: Rule = { ...nobodyElse, staff: ['administrator'] };
/** A code on a screen names no centre: whoever administers any may look what it is. */
const anyAdministrator: Rule = { ...administrator, anywhere: 'people' };
/** Whoever administers every centre, which nobody who asks here does. */
const everyCentre: Rule = nobodyElse;
/** A visitor's key and nothing else. */
const keyOnly: Rule = nobodyElse;
/** The token of who watches the server: everybody who asks here asks from another machine. */
const tokenOnly: Rule = nobodyElse;

/** Every route of the API, by method and path below /api/v1. One without a row fails the test. */
export const routeRules: Readonly<Record<string, Rule>> = {
  'GET /about': everybody,
  'GET /first-run': everybody,
  'POST /first-run': everybody,
  'GET /session': oneself,
  'POST /session': everybody,
  'DELETE /session': oneself,
  'GET /session/ways': everybody,
  'GET /session/directory': everybody,
  'GET /session/directory/callback': everybody,
  'POST /invitations/look': everybody,
  'POST /invitations': everybody,
  'GET /account': oneself,
  'PUT /account/password': oneself,
  'POST /account/second-factor': oneself,
  'POST /account/second-factor/confirm': oneself,
  'POST /account/second-factor/remove': oneself,
  'DELETE /account/sessions/{session}': oneself,
  'DELETE /account/sessions': oneself,

  'GET /admin/centres/{centre}/people': administrator,
  'POST /admin/centres/{centre}/people': administrator,
  'PATCH /admin/centres/{centre}/people/{person}': administrator,
  'POST /admin/centres/{centre}/people/{person}/disable': administrator,
  'POST /admin/centres/{centre}/people/{person}/enable': administrator,
  'POST /admin/centres/{centre}/people/{person}/link': administrator,
  'DELETE /admin/centres/{centre}/people/{person}/sessions': administrator,
  'DELETE /admin/centres/{centre}/people/{person}/second-factor': administrator,
  'PUT /admin/centres/{centre}/sign-in-rules': administrator,
  'GET /admin/centres/{centre}/audit': administrator,
  'GET /admin/centres/{centre}/audit/summary': administrator,
  'GET /admin/centres/{centre}/audit.csv': administrator,

  'POST /devices/pairings': everybody,
  'POST /devices/pairings/{id}/token': everybody,
  'GET /devices/codes/{code}': anyAdministrator,
  'POST /devices/claims': administrator,
  'GET /centres/{centre}/devices': runsHall,
  'GET /devices/{id}/history': runsHall,
  'PATCH /devices/{id}': administrator,
  'DELETE /devices/{id}': administrator,
  'POST /devices/{id}/commands': administrator,
  'GET /devices/me': ownScreen,
  'PUT /devices/me/health': ownScreen,
  'PUT /devices/me/commands/{command}': ownScreen,

  'GET /admin/centres/{centre}/settings': administrator,
  'PUT /admin/centres/{centre}/settings': administrator,
  'PATCH /admin/centres/{centre}/settings': administrator,
  'GET /admin/centres/{centre}/settings/history': administrator,
  'POST /admin/centres/{centre}/settings/history/{version}/restore': administrator,
  'GET /admin/centres/{centre}/settings/planned': administrator,
  'DELETE /admin/centres/{centre}/settings/planned': administrator,
  'GET /admin/centres/{centre}/export': administrator,
  'POST /admin/centres/import': administrator,
  'POST /admin/centres/import/look': administrator,
  'GET /admin/centre-template': anyAdministrator,
  'POST /admin/centres': everyCentre,
  'GET /admin/centres/{centre}/rehearsal/days': administrator,
  'GET /admin/centres/{centre}/rehearsal': administrator,

  'GET /centres/{centre}/media': administrator,
  'POST /centres/{centre}/media': administrator,
  'DELETE /centres/{centre}/media/{media}': administrator,
  'GET /centres/{centre}/voice': everybody,
  'GET /centres/{centre}/voice/{provider}/{language}/{clip}': everybody,
  'GET /admin/centres/{centre}/voice/recordings': administrator,
  'GET /admin/centres/{centre}/voice/words.csv': administrator,
  'PUT /admin/centres/{centre}/voice/recordings/{language}/{clip}': administrator,
  'DELETE /admin/centres/{centre}/voice/recordings/{language}/{clip}': administrator,

  'GET /centres': everybody,
  'GET /centres/{centre}/menu': everybody,
  'GET /centres/{centre}/board': everybody,
  'GET /centres/{centre}/services/{service}/documents.pdf': kiosk,
  'POST /centres/{centre}/services/{service}/documents-printings': kiosk,

  'GET /centres/{centre}/tickets': staff,
  'POST /centres/{centre}/tickets': staffAndKiosk,
  'GET /tickets/{ticket}': staff,
  'POST /tickets/{ticket}/cancel': keyOnly,
  'POST /tickets/{ticket}/later': keyOnly,
  'POST /tickets/{ticket}/rating': keyOnly,
  'POST /tickets/{ticket}/add-service': staffAndKiosk,
  'POST /centres/{centre}/tickets/{ticket}/cancel': staff,
  'POST /centres/{centre}/tickets/{ticket}/reinstate': staff,
  'POST /centres/{centre}/tickets/{ticket}/unpark': staff,
  'POST /centres/{centre}/tickets/{ticket}/move': desk,
  'POST /centres/{centre}/tickets/{ticket}/to-ordinary': desk,
  'POST /centres/{centre}/tickets/{ticket}/reroute': desk,
  'POST /centres/{centre}/consultations': desk,
  'GET /centres/{centre}/given': staff,
  'GET /centres/{centre}/tickets/{ticket}/link': desk,

  'GET /tickets/{ticket}/ticket.pdf': staffAndKiosk,
  'GET /print-jobs/{job}': staffAndKiosk,
  'PUT /print-jobs/{job}': kiosk,
  'POST /tickets/{ticket}/reprint': staffAndKiosk,
  'GET /centres/{centre}/printers': staff,
  'GET /centres/{centre}/print-jobs/failed': staff,
  'POST /centres/{centre}/ticket-preview': administrator,

  'GET /centres/{centre}/windows': staff,
  'GET /centres/{centre}/queue': staff,
  'POST /windows/{window}/open': staff,
  'POST /windows/{window}/close': staff,
  'POST /windows/{window}/break': staff,
  'POST /windows/{window}/change-break': staff,
  'POST /windows/{window}/resume': staff,
  'PUT /windows/{window}/note': staff,
  'POST /windows/{window}/call-next': staff,
  'POST /windows/{window}/call': { ...desk, right: 'call_chosen' },
  'PUT /windows/{window}/profile': runsHall,
  'POST /windows/{window}/recall': staff,
  'POST /windows/{window}/start': staff,
  'POST /windows/{window}/no-show': staff,
  'POST /windows/{window}/return': staff,
  'POST /windows/{window}/disarm': staff,
  'POST /windows/{window}/transfer': staff,
  'POST /windows/{window}/park': staff,
  'POST /windows/{window}/undo': staff,
  'POST /windows/{window}/finish': staff,
  'POST /windows/{window}/walk-in': staff,
  'POST /windows/{window}/messages': staff,
  'POST /windows/{window}/messages/{message}/seen': staff,
  'POST /windows/{window}/alarm': staff,
  'DELETE /windows/{window}/alarm': staff,

  'POST /centres/{centre}/pause': runsHall,
  'POST /centres/{centre}/resume': runsHall,
  'POST /centres/{centre}/close-day': runsHall,
  'GET /centres/{centre}/closing': runsHall,
  'GET /centres/{centre}/operators': runsHall,
  'POST /centres/{centre}/alerts/{alert}/seen': runsHall,
  'POST /centres/{centre}/windows/{window}/open': runsHall,
  'POST /centres/{centre}/announce': runsHall,
  'DELETE /centres/{centre}/announcements/{announcement}': runsHall,
  'POST /centres/{centre}/messages': runsHall,
  'POST /centres/{centre}/messages/{message}/seen': runsHall,
  'POST /centres/{centre}/alarms/{window}/coming': runsHall,

  'GET /centres/{centre}/reports/visits': runsHall,
  'GET /centres/{centre}/reports/choices': runsHall,
  'GET /centres/{centre}/reports/attendance': runsHall,
  'GET /centres/{centre}/reports/integrity': runsHall,
  'GET /centres/{centre}/reports/visits/file': runsHall,
  'GET /centres/{centre}/reports/attendance/file': runsHall,
  'GET /centres/{centre}/reports/integrity/file': runsHall,
  'GET /centres/{centre}/reports/schedules': runsHall,
  'POST /centres/{centre}/reports/schedules': administrator,
  'DELETE /centres/{centre}/reports/schedules/{schedule}': administrator,
  'POST /centres/{centre}/reports/rebuild': administrator,

  'POST /centres/{centre}/help': kiosk,
  'DELETE /centres/{centre}/help': kiosk,
  'POST /centres/{centre}/help/{device}/coming': staff,
  'POST /centres/{centre}/ratings': kiosk,
  'GET /centres/{centre}/feedback': desk,

  'POST /demo/devices': everybody,
  'GET /demo/printer': everybody,
  'PUT /demo/printer': everybody,
  'GET /demo/printer/papers/{paper}': everybody,
  'GET /demo/printer/last.png': everybody,
};

/** Every route beside the API but the pages, by its whole path. One without a row fails the test. */
export const besideRules: Readonly<Record<string, Rule>> = {
  'GET /health': everybody,
  'GET /ready': everybody,
  'GET /metrics': tokenOnly,
  'GET /api/openapi.json': everybody,
  'GET /api/docs': everybody,
  'GET /api/docs/*': everybody,
  'GET /media/*': everybody,
  'GET /demo/printer': everybody,
  'GET /demo/printer/': everybody,
  'GET /demo/printer/page.js': everybody,
};

/** Where pages lie with what they load: files that everybody may have, and nothing but GET. */
export const pageFolders: readonly string[] = [
  ...['', 'first-run', 'pair', 'invitation', 'console', 'kiosk', 'board', 'sign', 't', 't-assets'],
];

/** People and strangers may look at what hangs in the hall; a screen at its own centre's alone. */
const hallRoom: Rule = { nobody: true, devices: [], staff: roles, anywhere: 'people' };

/** Every room by its kind. A kind without a row fails the test. */
export const roomRules: Readonly<Record<string, Rule>> = {
  board: { ...hallRoom, devices: ['board'] },
  sign: { ...hallRoom, devices: ['sign'] },
  menu: { ...hallRoom, devices: ['kiosk'] },
  ticket: keyOnly,
  // The test's window is held by nobody: an operator's own stands in live.test.ts.
  window: runsHall,
  desk: runsHall,
  // The test asks for the kiosk's.
  device: kiosk,
  printer: kiosk,
  devices: runsHall,
  help: staffAndKiosk,
  hall: runsHall,
};

/** Whether a rule lets somebody through. */
export function lets(rule: Rule, { who }: Pick<Caller, 'who'>): boolean {
  switch (who.kind) {
    case 'nobody':
      return rule.nobody;
    case 'device':
      return rule.devices.includes(who.device) && (who.here || rule.anywhere === 'everybody');
    case 'staff':
      return isHeard(rule, who) && (who.here || rule.anywhere !== 'nobody');
    default:
      return who satisfies never;
  }
}

function isHeard(rule: Rule, who: Extract<Caller['who'], { kind: 'staff' }>): boolean {
  return rule.staff.includes(who.role) || (who.right !== undefined && who.right === rule.right);
}
