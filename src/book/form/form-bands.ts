import { cellLines } from "./cell-lines";
import type { FormGrid, FormPlace } from "./form-grid";
import { readStack, type FormStack } from "./form-stack";
import { indicatorLabel, type IndicatorLabel } from "./indicator-label";

/** Indicators of one scheme beside each other, with the value cells below them. */
export interface FormBand {
  readonly scheme: string;
  /** From left to right. */
  readonly stacks: readonly FormStack[];
  /** First row of the band. */
  readonly top: number;
  /** The row of its first values. */
  readonly valueRow: number;
}

interface FoundLabel {
  readonly indicator: IndicatorLabel;
  readonly place: FormPlace;
}

/** Returns the bands of a sheet from top to bottom. Labels in one row of one scheme make a band. */
export function readBands(grid: FormGrid): readonly FormBand[] {
  const rows = new Map<number, FoundLabel[]>();
  for (const found of findLabels(grid)) {
    rows.set(found.place.row, [...(rows.get(found.place.row) ?? []), found]);
  }
  const bands: FormBand[] = [];
  let after = -1;
  for (const [row, labels] of [...rows].sort(([a], [b]) => a - b)) {
    const stacks = labels.map(({ indicator, place }) => readStack(grid, indicator, place, after));
    bands.push(...bandsOf(stacks));
    after = row;
  }
  return bands;
}

function bandsOf(stacks: readonly FormStack[]): readonly FormBand[] {
  const schemes = [...new Set(stacks.map(({ indicator }) => indicator.scheme))];
  return schemes.map((scheme) => {
    const own = stacks.filter(({ indicator }) => indicator.scheme === scheme).sort((a, b) => a.label.column - b.label.column);
    return { scheme, stacks: own, top: Math.min(...own.map(({ top }) => top)), valueRow: Math.max(...own.map(({ valueRow }) => valueRow)) };
  });
}

function findLabels({ rows }: FormGrid): readonly FoundLabel[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      cellLines(cell).flatMap((line) => {
        const indicator = indicatorLabel(line);
        return indicator === null ? [] : [{ indicator, place: { row, column } }];
      }),
    ),
  );
}
