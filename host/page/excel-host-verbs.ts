import type { ScreenRect } from "../grid/grid-view";
import type { HostVerbs } from "../host-verbs";
import { placeOf } from "../place-of";
import { openWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook } from "../xlsx/save-workbook";
import type { Workbook } from "../model/workbook";
import type { GridView } from "../grid/grid-view";
import type { Desk } from "./desk";
import type { Session } from "./session";

type Host = Session["host"];

/** `window.excelHost`, version 1: what a test may do and see beside clicking and typing. Described in host/README.md. */
export interface ExcelHostVerbs extends HostVerbs {
  readonly version: 1;
  cellRect(address: string): Promise<ScreenRect>;
}

/** What the verbs work on. */
export interface VerbParts {
  readonly view: GridView;
  readonly desk: Desk;
  readonly session: () => Session;
  readonly show: (workbook: Workbook) => Promise<void>;
  readonly press: (controlId: string) => Promise<void>;
}

async function cellRect({ view, desk, session }: VerbParts, address: string): Promise<ScreenRect> {
  const { host } = session();
  const { sheet, area } = placeOf(host.workbook, address);
  if (sheet !== host.workbook.active) desk.activate(sheet);
  await session().settled();
  if (view.rectOf(area.row, area.column) === null) view.reveal(area.row, area.column);
  for (let tries = 0; tries < 50; tries += 1) {
    const rect = view.rectOf(area.row, area.column);
    if (rect !== null) return rect;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`${address} cannot be brought in sight.`);
}

/** Makes the verbs over the session that is open at the moment of each call. */
export function excelHostVerbs(parts: VerbParts): ExcelHostVerbs {
  const host = (): Host => parts.session().host;
  const done = async <T>(work: Promise<T>): Promise<T> => {
    const result = await work;
    await parts.session().settled();
    return result;
  };
  return {
    version: 1,
    cellRect: (address) => cellRect(parts, address),
    read: async (address) => {
      await parts.desk.settled();
      return host().read(address);
    },
    type: (address, text) => done(host().type(address, text)),
    paste: (address, text) => done(host().paste(address, text)),
    asSecondAuthor: (edit) => done(host().asSecondAuthor(edit)),
    fault: (fault) => host().fault(fault),
    counters: () => host().counters(),
    resetCounters: () => host().resetCounters(),
    refusals: () => host().refusals(),
    forgetRefusals: () => host().forgetRefusals(),
    createdWorkbooks: () => host().createdWorkbooks(),
    save: async () => {
      await parts.desk.settled();
      await parts.session().settled();
      return saveWorkbook(host().workbook);
    },
    open: async (bytes) => parts.show(await openWorkbook(bytes)),
    press: (controlId) => done(parts.press(controlId)),
  };
}
