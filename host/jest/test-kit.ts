import type { ExcelHost } from "../excel-host";
import type { HostVerbs } from "../host-verbs";
import type { Workbook } from "../model/workbook";
import { openWorkbook } from "../xlsx/open-workbook";
import { saveWorkbook } from "../xlsx/save-workbook";

/** What the verbs work on in Node. */
export interface KitParts {
  readonly host: () => ExcelHost;
  readonly show: (workbook: Workbook) => void;
  readonly press: (controlId: string) => Promise<void>;
}

/** Makes the verbs of the page for tests in Node, over the host that is there at the moment of each call. */
export function testKit({ host, show, press }: KitParts): HostVerbs {
  return {
    read: (address) => host().read(address),
    type: (address, text) => host().type(address, text),
    paste: (address, text) => host().paste(address, text),
    asSecondAuthor: (edit) => host().asSecondAuthor(edit),
    fault: (fault) => host().fault(fault),
    counters: () => host().counters(),
    resetCounters: () => host().resetCounters(),
    refusals: () => host().refusals(),
    forgetRefusals: () => host().forgetRefusals(),
    createdWorkbooks: () => host().createdWorkbooks(),
    save: async () => {
      await host().calculation.settle();
      return saveWorkbook(host().workbook);
    },
    open: async (bytes) => {
      show(await openWorkbook(bytes));
      await host().calculation.settle();
    },
    press,
  };
}
