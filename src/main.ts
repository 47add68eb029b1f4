import { ulid } from "ulid";
import type { ActionTools } from "./actions/action-tools";
import { createSession } from "./actions/create-session";
import { isHostRefusal } from "./actions/ports/host-refusal";
import type { Session } from "./actions/session";
import { checkCommand, type RibbonEvent } from "./commands/check-command";
import { languageOf } from "./messages/language";
import { loadMunicipalities } from "./schemes/load-municipalities";
import { loadSchemes } from "./schemes/load-schemes";
import { loadSisaRules } from "./schemes/load-sisa-rules";
import { browserStore } from "./taskpane/context/browser-store";
import { deviceClock } from "./taskpane/device/device-clock";
import { deviceHash } from "./taskpane/device/device-hash";
import { announceOffice } from "./taskpane/office/office-arrival";
import { sayBeforeOffice } from "./taskpane/office/say-before-office";
import "./taskpane/pane.css";
import { renderPane } from "./taskpane/render-pane";
import { openWorkbook } from "./workbook/open-workbook";

/** Seconds that Excel gets for one call; a full import of thousands of rows on the web needs most of them. */
const patience = 60;

/** Reading goes on after trouble with one change; what is a bug goes to the pane's boundary all the same. */
function reportBug(error: unknown): void {
  if (!isHostRefusal(error)) {
    reportError(error);
  }
}

function openSession(): Session {
  const workbook = openWorkbook({ patience, trouble: reportBug });
  const offer = { municipalities: loadMunicipalities(), schemes: loadSchemes(), sisa: loadSisaRules() };
  const writeWorkbook: ActionTools["writeWorkbook"] = async (content) => {
    const writer = await import(/* webpackChunkName: "write-workbook" */ "./xlsx/write-workbook");
    return writer.writeWorkbook(content);
  };
  return createSession({ workbook, clock: deviceClock, newId: ulid, hash: deviceHash, writeWorkbook }, offer);
}

/** Waits for Office and fills the pane; null where the page is not inside Excel. */
async function fillPane(container: HTMLElement): Promise<Session | null> {
  const { host } = await Office.onReady();
  announceOffice(document, "here");
  if (host !== Office.HostType.Excel) {
    sayBeforeOffice(container, "elsewhere");
    return null;
  }
  const session = openSession();
  const check = checkCommand(session);
  Office.actions.associate("controleren", (event: RibbonEvent) => {
    check(event).catch(reportBug);
  });
  const { displayLanguage, partitionKey } = Office.context;
  // Office gives no key where storage is not partitioned, whatever its typings say.
  const partition = (partitionKey as string | undefined) ?? "";
  renderPane(container, { session, language: languageOf(displayLanguage), store: browserStore(partition) });
  return session;
}

const container = document.getElementById("pane");
if (container === null) {
  throw new Error("The page has no element with id pane.");
}
if ("Office" in globalThis) {
  fillPane(container).then(
    (session) => session?.start().catch(reportError),
    (bug: unknown) => {
      sayBeforeOffice(container, "broken");
      reportError(bug);
    },
  );
} else {
  announceOffice(document, "missing");
  sayBeforeOffice(container, "missing");
}
