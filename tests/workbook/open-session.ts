import { createHash } from "node:crypto";
import type { ActionTools } from "../../src/actions/action-tools";
import { createSession } from "../../src/actions/create-session";
import type { Session } from "../../src/actions/session";
import type { OpenBook } from "../../src/actions/session-state";
import type { IsoDate } from "../../src/rules/dates/iso-date";
import { loadMunicipalities } from "../../src/schemes/load-municipalities";
import { loadSchemes } from "../../src/schemes/load-schemes";
import { loadSisaRules } from "../../src/schemes/load-sisa-rules";
import { openWorkbook } from "../../src/workbook/open-workbook";
import { writeWorkbook } from "../../src/xlsx/write-workbook";
import type { ExcelHost } from "../../host/excel-host";
import { startHost, type StartOptions } from "../../host/jest/start-host";

/** The stand-in for Excel with the add-in's session on it, over Microsoft's own client library. */
export interface Opened {
  readonly host: ExcelHost;
  readonly session: Session;
  readonly tools: ActionTools;
  /** What went wrong while following changes. */
  readonly troubles: unknown[];
}

let ids = 0;

/** Ids that grow, so that a test reads the same each time. */
function newId(): string {
  ids += 1;
  return `01TEST${String(ids).padStart(20, "0")}`;
}

/** Puts a session on a workbook, as a pane does that has just been loaded. */
export async function openSession(options: StartOptions = {}, patience = 20): Promise<Opened> {
  const started = startHost(options);
  Object.assign(globalThis, { Excel: started.Excel });
  return onHost(started.host, patience);
}

/** Puts another session on the same workbook: what a reload of the pane does. */
export async function onHost(host: ExcelHost, patience = 20): Promise<Opened> {
  const troubles: unknown[] = [];
  const tools: ActionTools = {
    workbook: openWorkbook({ patience, trouble: (error) => troubles.push(error) }),
    clock: { today: () => "2026-01-15" as IsoDate, now: () => "2026-01-15T09:30:00.000+01:00" },
    newId,
    hash: (bytes) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    writeWorkbook,
  };
  const session = createSession(tools, { schemes: loadSchemes(), municipalities: loadMunicipalities(), sisa: loadSisaRules() });
  await session.start();
  return { host, session, tools, troubles };
}

/** The open book of a session; a test that has none fails here. */
export function openBook({ session }: Pick<Opened, "session">): OpenBook {
  const state = session.state();
  if (state.is !== "open") {
    throw new Error(`No open book but ${JSON.stringify(state)}`);
  }
  return state;
}
