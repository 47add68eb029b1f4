import { ExcelHost } from "../excel-host";
import { conditionReader } from "../grid/conditions";
import type { GridView } from "../grid/grid-view";
import { SheetPainter } from "../grid/sheet-painter";
import { WorkbookOnGrid } from "../grid/workbook-on-grid";
import type { Culture } from "../input/culture";
import type { Workbook } from "../model/workbook";
import { Person } from "./person";

/** One open workbook: its host, the person who works in it, and its sheets on the grid. */
export interface Session {
  readonly host: ExcelHost;
  readonly person: Person;
  readonly onGrid: WorkbookOnGrid;
  /** Resolves when all formulas are calculated and the grid shows what is. */
  settled(): Promise<void>;
  close(): void;
}

/** Opens a workbook in the grid. Its formulas are calculated before it shows. */
export async function openSession(workbook: Workbook, culture: Culture, view: GridView): Promise<Session> {
  const host = new ExcelHost({ workbook, culture });
  await host.calculation.settle();
  const person = new Person(host);
  const painter = new SheetPainter(workbook, {
    textOf: (cell) => person.textOf(cell),
    conditionsOn: (sheet) => conditionReader(sheet, (formula, place) => host.calculation.prepare(formula, place)),
  });
  const onGrid = new WorkbookOnGrid(workbook, view, painter);
  return {
    host,
    person,
    onGrid,
    settled: async () => {
      await host.calculation.settle();
      onGrid.flush();
    },
    close: () => {
      onGrid.close();
      host.close();
    },
  };
}
