import type { Arguments } from "../dispatch/arguments";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Chart, ChartState } from "../model/chart";
import { chartKinds } from "../model/chart";
import { anchorAt } from "../model/chart-anchor";
import { seriesFrom } from "../model/chart-source";
import { Trouble } from "../model/trouble";
import { chart } from "./chart";
import { mayDraw } from "./chart-ref";
import { rangeBehind } from "./range-moves";
import type { SheetRef } from "./sheet-ref";

type SheetWrap = (self: SheetRef) => OfficeObject;

interface ChartsRef extends SheetRef {
  readonly worksheet: SheetWrap;
}

const noTitle = { text: null, visible: false, overlay: false } as const;
/** Excel's size of a new chart, in points. */
const newFrame = { left: 120, top: 60, width: 360, height: 216 };

function add(self: ChartsRef, args: Arguments): OfficeObject {
  const { office, sheet } = self;
  const kind = args.word(0, chartKinds);
  const source = rangeBehind(args.object(1)) ?? args.wrong(1);
  mayDraw(sheet);
  const series = seriesFrom(source.sheet, source.area, args.word(2, ["Auto", "Columns", "Rows"] as const, "Auto"));
  const state: ChartState = {
    name: office.workbook.charts.freeName(sheet, office.culture.name === "nl-NL" ? "Grafiek" : "Chart"),
    kind,
    series,
    title: { ...noTitle, visible: true },
    legend: { visible: series.length > 1 || kind === "Pie", position: "Bottom", overlay: false },
    categoryTitle: noTitle,
    valueTitle: noTitle,
    anchor: anchorAt(sheet.layout, newFrame),
  };
  return wrapOf(self, office.workbook.charts.add(sheet, state));
}

function wrapOf({ office, worksheet }: ChartsRef, found: Chart): OfficeObject {
  return chart({ office, chart: found }, worksheet);
}

function all({ office, sheet }: ChartsRef): readonly Chart[] {
  return office.workbook.charts.on(sheet);
}

function find(self: ChartsRef, args: Arguments): OfficeObject | null {
  const found = self.office.workbook.charts.find(self.sheet, args.key(0));
  return found === null ? null : wrapOf(self, found);
}

const collection = defineClass<ChartsRef>({
  name: "ChartCollection",
  scalars: { Count: { get: (self) => all(self).length } },
  reads: {
    GetCount: (self) => all(self).length,
    GetItem: (self, args) => find(self, args) ?? notFound(args),
    GetItemOrNullObject: find,
    GetItemAt: (self, args) => {
      const found = all(self)[args.whole(0)];
      return found === undefined ? args.wrong(0) : wrapOf(self, found);
    },
  },
  writes: { Add: add },
  items: (self) => all(self).map((found) => wrapOf(self, found)),
});

function notFound(args: Arguments): never {
  throw new Trouble("ItemNotFound", `There is no chart ${args.key(0)}.`);
}

/** Excel.ChartCollection of a worksheet. A function and not a constant: worksheets and their charts know each other. */
export function chartsOf(self: SheetRef, worksheet: SheetWrap): OfficeObject {
  return collection({ ...self, worksheet });
}
