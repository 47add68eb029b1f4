import { monotonicFactory } from "ulid";
import type { ActionTools } from "./actions/action-tools";
import { createSession } from "./actions/create-session";
import type { Offer } from "./actions/make-book";
import type { Clock } from "./actions/ports/clock";
import { isHostRefusal } from "./actions/ports/host-refusal";
import type { Session } from "./actions/session";
import { dateFromDays } from "./rules/dates/date-from-days";
import { loadMunicipalities } from "./schemes/load-municipalities";
import { loadSchemes } from "./schemes/load-schemes";
import { openWorkbook } from "./workbook/open-workbook";

/** Seconds after which a call to Excel that is not answered is given up. */
const patience = 30;

const minutesPerDay = 1_440;

/** Minutes since 1970 on the clock at the wall, where the officer sits. */
function wallMinutes(now: Date): number {
  return Math.floor(now.getTime() / 60_000) - now.getTimezoneOffset();
}

const wallClock: Clock = {
  today: () => dateFromDays(Math.floor(wallMinutes(new Date()) / minutesPerDay)),
  now: () => {
    const now = new Date();
    const offset = -now.getTimezoneOffset();
    const two = (value: number): string => String(Math.trunc(value)).padStart(2, "0");
    const zone = `${offset < 0 ? "-" : "+"}${two(Math.abs(offset) / 60)}:${two(Math.abs(offset) % 60)}`;
    return new Date(now.getTime() + offset * 60_000).toISOString().replace("Z", zone);
  },
};

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A refusal while following a change shows in the state that the session reads next; anything else is a bug for the pane's boundary. */
function report(error: unknown): void {
  if (!isHostRefusal(error)) {
    reportError(error);
  }
}

/** Returns what the actions work with in the pane: the open workbook, the clock at the wall, ULIDs and the browser's SHA-256. */
export function composeTools(): ActionTools {
  return { workbook: openWorkbook({ patience, trouble: report }), clock: wallClock, newId: monotonicFactory(), hash: sha256 };
}

/** Returns the session of the open workbook, with the law and the municipalities that ship. */
export function composeSession(tools: ActionTools = composeTools(), offer: Offer = shipped()): Session {
  return createSession(tools, offer);
}

/** Municipalities that exist now or existed on some day since 2021, and the schemes. */
export function shipped(): Offer {
  return { municipalities: loadMunicipalities(), schemes: loadSchemes() };
}
