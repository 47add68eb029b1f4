import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { openWorkbook } from "../../host/xlsx/open-workbook";
import { saveWorkbook } from "../../host/xlsx/save-workbook";
import { openSession, type Opened } from "./open-session";

/** Opens one of the official forms in the stand-in for Excel, with the add-in's session on it. */
export async function openForm(name: string): Promise<Opened> {
  return openSession({ workbook: await openWorkbook(new Uint8Array(readFileSync(`tests/data/forms/${name}.xlsx`))) });
}

/**
 * The parts of the workbook as it would be saved now, as text by their paths. Shared texts stand in the cells that show them: which number
 * a text has depends on the other cells.
 */
export async function partsOf({ host }: Opened): Promise<ReadonlyMap<string, string>> {
  await host.calculation.settle();
  const parts = Object.entries(unzipSync(await saveWorkbook(host.workbook))).map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")] as const);
  const texts = [...(new Map(parts).get("xl/sharedStrings.xml") ?? "").matchAll(/<si>(.*?)<\/si>/gs)].map(([, text = ""]) => text);
  const shown = (xml: string): string => xml.replace(/(<c [^>]*t="s"[^>]*>)<v>(\d+)<\/v>/g, (_, cell: string, at: string) => `${cell}<v>${texts[Number(at)] ?? "?"}</v>`);
  return new Map(parts.filter(([path]) => path !== "xl/sharedStrings.xml").map(([path, xml]) => [path, path.startsWith("xl/worksheets/") ? shown(xml) : withoutMoment(xml)]));
}

/** The moment of saving stands in the properties of the document. */
function withoutMoment(xml: string): string {
  return xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, "");
}

/** The elements of the cells of a sheet's part by their addresses, and what is left of the part without them. */
export function cellsOf(xml: string): { readonly cells: ReadonlyMap<string, string>; readonly rest: string } {
  const cells = new Map<string, string>();
  const rest = xml.replace(/<c r="([A-Z]+\d+)"(?:[^>]*\/>|.*?<\/c>)/gs, (cell, at: string) => {
    cells.set(at, cell);
    return `<c ${at}/>`;
  });
  return { cells, rest };
}

/** The addresses of the cells that differ between two states of a sheet's part; fails where anything else differs. */
export function changedCells(before: string, after: string): readonly string[] {
  const [one, other] = [cellsOf(before), cellsOf(after)];
  expect(other.rest).toBe(one.rest);
  return [...other.cells].filter(([at, cell]) => one.cells.get(at) !== cell).map(([at]) => at);
}
