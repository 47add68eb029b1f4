import { inflateSync } from "node:zlib";
import { anchorOver } from "../../host/model/chart-anchor";
import { seriesFrom } from "../../host/model/chart-source";
import { Workbook } from "../../host/model/workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { convertWithSoffice } from "../judge/run-soffice";
import { withLibreOffice } from "../judge/with-libreoffice";
import { areaOf, fill } from "./xlsx/sample-workbook";

function spending(): Workbook {
  const workbook = new Workbook("Blad1");
  fill(workbook, workbook.active, { A1: { value: "Doel" }, B1: { value: "Besteed" }, A2: { value: "P1" }, B2: { value: 250 }, A3: { value: "P3" }, B3: { value: 800 }, A4: { value: "P5" }, B4: { formula: "=B2+B3" } });
  workbook.active.accept([{ row: 3, column: 1, value: 1050 }]);
  return workbook;
}

function addChart(workbook: Workbook): void {
  const noTitle = { text: null, visible: false, overlay: false } as const;
  workbook.charts.add(workbook.active, {
    name: "Besteed per doel",
    kind: "ColumnClustered",
    series: seriesFrom(workbook.active, areaOf("A1:B4"), "Auto"),
    title: { ...noTitle, visible: true },
    legend: { visible: false, position: "Bottom", overlay: false },
    categoryTitle: noTitle,
    valueTitle: noTitle,
    anchor: anchorOver(areaOf("A6:F22")),
  });
}

/** How many fills of the printed page have a colour that is not grey: text is black, so these are the columns of a chart. */
async function colouredFills(workbook: Workbook): Promise<number> {
  const pdf = Buffer.from(await convertWithSoffice(await saveWorkbook(workbook), "xlsx", "pdf")).toString("latin1");
  const pages = [...pdf.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, stream = ""]) => drawing(Buffer.from(stream, "latin1")));
  const colours = pages.flatMap((page) => [...page.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg/g)].map(([, ...channels]) => channels.map(Number)));
  return colours.filter((channels) => Math.max(...channels) - Math.min(...channels) > 0.2).length;
}

/** The drawing commands of a stream; empty for one that holds no commands, such as a font. */
function drawing(stream: Buffer): string {
  try {
    return inflateSync(stream).toString("latin1");
  } catch {
    return "";
  }
}

withLibreOffice("a chart on the page that LibreOffice draws of a saved workbook", () => {
  jest.setTimeout(120_000);

  it("is there, with its columns in colour, and nothing is when the workbook has no chart", async () => {
    expect(await colouredFills(spending())).toBe(0);
    const workbook = spending();
    addChart(workbook);
    expect(await colouredFills(workbook)).toBeGreaterThan(0);
  });
});
