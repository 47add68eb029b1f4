import type { Arguments } from "../dispatch/arguments";
import type { Area } from "../model/area";
import { intersect, isEntireColumn, isEntireRow } from "../model/area";
import type { Cell, CellContent } from "../model/cell";
import { copiedConditions, copiedValidations } from "../model/copy-rules";
import { translateFormula } from "../model/formula-references";
import type { CellEdit } from "../model/worksheet";
import { Trouble } from "../model/trouble";
import { cutAreas } from "./cut-areas";
import { onSheet, rangeArgument } from "./range-moves";
import type { RangeRef } from "./range-ref";
import { mayEdit } from "./write-access";

const kinds = ["All", "Formulas", "Values", "Formats"] as const;
type Kind = (typeof kinds)[number];

/** One cell that is copied, and where it comes to stand. */
interface Copied {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly right: number;
}

/**
 * Range.copyFrom: contents, formats or both from another place. A target that is a multiple of the source is filled over and
 * over; any other one counts by its first cell. With all or formats, validations and conditional formats come along.
 */
export async function copyFrom(target: RangeRef, args: Arguments): Promise<null> {
  if (args.object(0) !== null && args.object(0)?.className !== "Range") {
    throw new Trouble("NotImplemented", "Range.copyFrom: a source of several areas is not served by this host.");
  }
  const source = inUse(rangeArgument(target, args, 0));
  const kind = args.word(1, kinds, "All");
  const skipBlanks = args.flag(2, false);
  const transpose = args.flag(3, false);
  await target.office.calculation.settle();
  const place = placeFor(target.area, transpose ? { ...source.area, rows: source.area.columns, columns: source.area.rows } : source.area);
  mayEdit(target.sheet, place);
  const cells = copied(source, place, transpose).filter(({ cell }) => !skipBlanks || cell.value !== null || cell.formula !== null);
  if (kind === "All" || kind === "Formats") {
    takeFormats(target, place, cells);
    if (!transpose) {
      takeRules(target, source, place, kind);
    }
  }
  if (kind !== "Formats") {
    const edits = cells.map((each): CellEdit => ({ row: each.row, column: each.column, content: contentOf(each, kind) }));
    target.office.workbook.edit(target.sheet, edits, place);
  }
  return null;
}

/** Of whole rows and columns what is in use. */
function inUse(source: RangeRef): RangeRef {
  const { area, sheet } = source;
  const used = isEntireColumn(area) || isEntireRow(area) ? sheet.used(true) : area;
  return source.at((used === null ? null : intersect(area, used)) ?? { ...area, rows: 1, columns: 1 });
}

function placeFor(target: Area, { rows, columns }: Area): Area {
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  return onSheet(fits ? target : { ...target, rows, columns });
}

/** The copied cells as they are now: source and target may overlap. */
function copied({ sheet, area }: RangeRef, place: Area, transpose: boolean): readonly Copied[] {
  return Array.from({ length: place.rows * place.columns }, (_, at) => {
    const [line, position] = [Math.floor(at / place.columns), at % place.columns];
    const from = { row: area.row + ((transpose ? position : line) % area.rows), column: area.column + ((transpose ? line : position) % area.columns) };
    const to = { row: place.row + line, column: place.column + position };
    return { cell: sheet.cell(from.row, from.column), ...to, down: to.row - from.row, right: to.column - from.column };
  });
}

function contentOf({ cell: { formula, value, quoted }, down, right }: Copied, kind: Kind): CellContent {
  return formula === null || kind === "Values" ? { value, quoted: formula === null && quoted } : { formula: translateFormula(formula, down, right) };
}

function takeFormats({ sheet }: RangeRef, place: Area, cells: readonly Copied[]): void {
  for (const { cell, row, column } of cells) {
    sheet.grid.set(row, column, { ...sheet.cell(row, column), format: cell.format });
  }
  sheet.format(place, {});
}

function takeRules({ sheet }: RangeRef, source: RangeRef, place: Area, kind: Kind): void {
  const { rows, columns } = source.area;
  const tiles = Array.from({ length: (place.rows / rows) * (place.columns / columns) }, (_, at) => {
    const across = place.columns / columns;
    return { from: source, to: { sheet, area: { row: place.row + Math.floor(at / across) * rows, column: place.column + (at % across) * columns, rows, columns } } };
  });
  const outside = <T extends { readonly areas: readonly Area[] }>(rules: readonly T[]): readonly T[] =>
    rules.map((rule) => ({ ...rule, areas: cutAreas(rule.areas, place) })).filter(({ areas }) => areas.length > 0);
  if (kind === "All") {
    const validations = tiles.flatMap(copiedValidations);
    sheet.setValidations([...outside(sheet.validations), ...validations]);
  }
  const conditions = tiles.flatMap(copiedConditions);
  sheet.setConditionalFormats([...conditions, ...outside(sheet.conditionalFormats)]);
}
