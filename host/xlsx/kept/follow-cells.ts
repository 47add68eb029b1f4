import type { Area } from "../../model/area";
import { sheetColumns, sheetRows } from "../../model/area";
import type { Change } from "../../model/change";
import type { ChartAnchor } from "../../model/chart-anchor";
import { shiftAnchor } from "../../model/chart-anchor";
import type { Reference } from "../../model/formula-references";
import { mapReferences } from "../../model/formula-references";
import { shiftArea, shiftReference } from "../../model/shift-reference";
import type { Workbook } from "../../model/workbook";
import type { Worksheet } from "../../model/worksheet";
import { readCorner } from "../charts/anchor-xml";
import { child, parseXml } from "../package/xml-node";
import type { KeptElement, KeptFile, KeptSheet } from "./kept-file";
import { movedBreaks, movedComments, movedExtensions, movedFormulas, movedList, movedShapes } from "./moved-xml";
import type { MoveArea } from "./moved-xml";

type Shifted = Extract<Change, { readonly is: "shift" }>;
type MoveReference = (reference: Reference, home: Worksheet) => Reference | "#REF!";

function elementMoved({ name, xml }: KeptElement, move: MoveArea): readonly KeptElement[] {
  switch (name) {
    case "rowBreaks":
    case "colBreaks":
      return [{ name, xml: movedBreaks(xml, move, name === "rowBreaks") }];
    case "extLst":
    case "mergeCells":
    case "hyperlinks":
    case "protectedRanges":
    case "cellWatches":
    case "ignoredErrors": {
      const moved = name === "extLst" ? movedExtensions(xml, move) : movedList(xml, move);
      return moved === null ? [] : [{ name, xml: moved }];
    }
    default:
      return [{ name, xml }];
  }
}

function cornersWritten(xml: string, name: "from" | "to", { row, column }: ChartAnchor["from"]): string {
  return xml.replace(new RegExp(`(<(?:\\w+:)?${name}>[\\s\\S]*?<(?:\\w+:)?col>)\\d+([\\s\\S]*?<(?:\\w+:)?row>)\\d+`), (_, before: string, between: string) => `${before}${String(column)}${between}${String(row)}`);
}

/** An anchor of a drawing after cells moved; none when they are gone. One that lies still by its own wish stays. */
function anchorMoved(xml: string, area: Area, shift: Shifted["shift"]): readonly string[] {
  const node = parseXml(xml);
  const from = child(node, "from");
  if (from === null || node.attributes["editAs"] === "absolute") {
    return [xml];
  }
  const start = readCorner(from);
  const sized = child(node, "to") !== null && node.attributes["editAs"] !== "oneCell";
  const end = child(node, "to") === null ? start : readCorner(child(node, "to"));
  const moved = shiftAnchor({ from: start, to: sized ? end : { ...start, down: 1, right: 1 } }, area, shift);
  if (moved === null) {
    return [];
  }
  const to = sized ? moved.to : { ...end, row: end.row + moved.from.row - start.row, column: end.column + moved.from.column - start.column };
  return [cornersWritten(cornersWritten(xml, "from", moved.from), "to", to)];
}

/** Groups move with whole rows or columns only. */
function groupsMoved(groups: ReadonlyMap<number, string>, place: (at: number) => Area, move: MoveArea, side: "row" | "column"): ReadonlyMap<number, string> {
  return new Map([...groups].flatMap(([at, attributes]) => {
    const after = move(place(at));
    return after === null ? [] : [[after[side], attributes] as const];
  }));
}

function shiftSheet(sheet: KeptSheet, { area, shift }: Shifted): void {
  const move: MoveArea = (known) => shiftArea(known, area, shift);
  sheet.elements = sheet.elements.flatMap((element) => elementMoved(element, move));
  sheet.drawing = { ...sheet.drawing, anchors: sheet.drawing.anchors.flatMap((xml) => anchorMoved(xml, area, shift)) };
  sheet.rowGroups = groupsMoved(sheet.rowGroups, (row) => ({ row, column: 0, rows: 1, columns: sheetColumns }), move, "row");
  sheet.columnGroups = groupsMoved(sheet.columnGroups, (column) => ({ row: 0, column, rows: sheetRows, columns: 1 }), move, "column");
  for (const [path, text] of sheet.texts) {
    sheet.texts.set(path, path.endsWith(".vml") ? movedShapes(text, move) : movedComments(text, move));
  }
}

function moveReferences(workbook: Workbook, file: KeptFile, move: MoveReference): void {
  for (const [sheet, kept] of file.sheets) {
    const formula = (text: string): string => mapReferences(text, (reference) => move(reference, sheet));
    kept.elements = kept.elements.map((element) => ({ ...element, xml: movedFormulas(element.xml, formula) }));
    kept.drawing = { ...kept.drawing, anchors: kept.drawing.anchors.map((xml) => movedFormulas(xml, formula)) };
    // Conditions that are no formula: the model moves their areas, their limits are formulas in their XML.
    if (workbook.sheets.includes(sheet) && sheet.conditionalFormats.some(({ kept: rule }) => rule !== undefined)) {
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) => (format.kept === undefined ? format : { ...format, kept: { ...format.kept, rule: movedFormulas(format.kept.rule, formula) } }));
    }
  }
}

/** Lets what a file held beside the model follow inserted and deleted cells and renamed sheets. */
export function followCells(workbook: Workbook, file: KeptFile): void {
  workbook.changes.follow((change) => {
    if (change.is === "shift") {
      const { sheet: changed, area, shift } = change;
      const kept = file.sheets.get(changed);
      if (kept !== undefined) {
        shiftSheet(kept, change);
      }
      moveReferences(workbook, file, (reference, home) => {
        const sheet = reference.sheet === null ? home : workbook.findSheet(reference.sheet);
        return sheet === changed ? shiftReference(reference, area, shift) : reference;
      });
    } else if (change.is === "sheet" && change.nameBefore !== undefined) {
      const before = change.nameBefore.toLowerCase();
      moveReferences(workbook, file, (reference) => (reference.sheet?.toLowerCase() === before ? { ...reference, sheet: change.sheet.name } : reference));
    }
  });
}
