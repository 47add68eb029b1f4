import type { Area } from "./area";
import { sameArea } from "./area";
import type { Change, TableShape } from "./change";
import type { ChartState, ForeignChart } from "./chart";
import { Chart } from "./chart";
import { shiftAnchor } from "./chart-anchor";
import { moveChartReferences } from "./chart-references";
import type { Reference } from "./formula-references";
import { newGuid } from "./new-guid";
import { shiftReference } from "./shift-reference";
import type { Table } from "./table";
import { Trouble } from "./trouble";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

type Memory = readonly (readonly [Chart, ChartState, ForeignChart | null])[];

/** The charts of a workbook. They follow their cells: inserted and deleted ones, renamed sheets, tables that grow. */
export class Charts {
  #charts: readonly Chart[] = [];
  /** How charts were before a table grew: when cells are inserted for it, the insertion itself moves them. */
  #beforeGrowth: Memory = [];

  constructor(private readonly workbook: Workbook) {
    workbook.changes.follow((change) => this.#follow(change));
  }

  on(sheet: Worksheet): readonly Chart[] {
    return this.#charts.filter((chart) => chart.sheet === sheet);
  }

  /** The chart of a sheet with this name or id, case aside; null when there is none. */
  find(sheet: Worksheet, nameOrId: string): Chart | null {
    const wanted = nameOrId.toLowerCase();
    return this.on(sheet).find(({ id, state }) => id.toLowerCase() === wanted || state.name.toLowerCase() === wanted) ?? null;
  }

  /** A name that no chart of the sheet has: the word and a number. */
  freeName(sheet: Worksheet, word: string): string {
    let number = this.on(sheet).length + 1;
    while (this.find(sheet, `${word} ${String(number)}`) !== null) {
      number += 1;
    }
    return `${word} ${String(number)}`;
  }

  /** Puts a chart on a sheet; `foreign` when another program made it. */
  add(sheet: Worksheet, state: ChartState, foreign: ForeignChart | null = null): Chart {
    const chart = new Chart(newGuid(), sheet, state);
    chart.foreign = foreign;
    this.#charts = [...this.#charts, chart];
    this.workbook.changes.tell({ is: "chart-added", chart });
    return chart;
  }

  /** Changes what a chart says. Throws NotImplemented for more than name and place of a chart that another program made. */
  change(chart: Chart, patch: Partial<ChartState>): void {
    if (chart.foreign !== null && Object.keys(patch).some((key) => key !== "name" && key !== "anchor")) {
      throw new Trouble("NotImplemented", `Chart.set: the chart ${chart.state.name} was made by another program; this host moves, names and deletes it, and changes nothing else.`);
    }
    chart.state = { ...chart.state, ...patch };
    this.workbook.changes.tell({ is: "chart", chart });
  }

  delete(chart: Chart): void {
    this.#charts = this.#charts.filter((other) => other !== chart);
    this.workbook.changes.tell({ is: "chart-deleted", chart });
  }

  #follow(change: Change): void {
    if (change.is === "chart" || change.is === "chart-added" || change.is === "chart-deleted") {
      return;
    }
    if (change.is === "table-shape") {
      this.#grow(change.table, change.before);
      return;
    }
    if (change.is === "shift") {
      this.#beforeGrowth.forEach(([chart, state, foreign]) => {
        chart.state = state;
        chart.foreign = foreign;
      });
      this.#shift(change);
    } else if (change.is === "sheet" && change.what === "name" && change.nameBefore !== undefined) {
      const { nameBefore, sheet } = change;
      this.#move((reference) => (reference.sheet?.toLowerCase() === nameBefore.toLowerCase() ? { ...reference, sheet: sheet.name } : reference));
    } else if (change.is === "sheet-deleted") {
      this.on(change.sheet).forEach((chart) => this.delete(chart));
      this.#move((reference) => (reference.sheet?.toLowerCase() === change.sheet.name.toLowerCase() ? "#REF!" : reference));
    }
    this.#beforeGrowth = [];
  }

  #shift({ sheet, area, shift }: Extract<Change, { readonly is: "shift" }>): void {
    for (const chart of this.on(sheet)) {
      const anchor = shiftAnchor(chart.state.anchor, area, shift);
      if (anchor === null) {
        this.delete(chart);
      } else {
        chart.state = { ...chart.state, anchor };
      }
    }
    this.#move((reference) => (this.#isOn(reference, sheet) ? shiftReference(reference, area, shift) : reference));
  }

  /** A series that shows the whole body of a column goes on doing so when the table gets more or fewer rows. */
  #grow(table: Table, before: TableShape): void {
    const rows = before.area.rows - (table.look.showTotals ? 2 : 1);
    const oldBody = { ...before.area, row: before.area.row + 1, rows };
    if (sameArea(before.area, table.area) || rows < 1 || table.body.rows === rows || before.area.row !== table.area.row) {
      return;
    }
    this.#beforeGrowth = this.#charts.map((chart) => [chart, chart.state, chart.foreign]);
    this.#move((reference) => (this.#isOn(reference, table.sheet) && spansRows(reference, oldBody) ? withLastRow(reference, table.body.row + table.body.rows - 1) : reference));
  }

  #isOn({ sheet }: Reference, wanted: Worksheet): boolean {
    return sheet !== null && this.workbook.findSheet(sheet) === wanted;
  }

  #move(move: (reference: Reference) => Reference | "#REF!"): void {
    for (const chart of this.#charts) {
      if (moveChartReferences(chart, move)) {
        this.workbook.changes.tell({ is: "chart", chart });
      }
    }
  }
}

/** Whether a reference covers all rows of the body, in columns of the table. */
function spansRows({ from, to }: Reference, body: Area): boolean {
  const end = to ?? from;
  const inside = (column: number | null): boolean => column !== null && column >= body.column && column < body.column + body.columns;
  return from.row === body.row && end.row === body.row + body.rows - 1 && inside(from.column) && inside(end.column);
}

function withLastRow(reference: Reference, row: number): Reference {
  return { ...reference, to: { ...(reference.to ?? reference.from), row } };
}
