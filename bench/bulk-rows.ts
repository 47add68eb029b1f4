/** The size of the work of bulk: rows of twelve cells, written and read back in slices that stay below 5 MB. */
export const bulk = { rows: 100_000, columns: 12, written: 5_000, read: 10_000 };

/** Gives rows as an add-in writes them: dates, texts and amounts. */
export function bulkRows(first: number, count: number): (string | number)[][] {
  return Array.from({ length: count }, (_, at) => {
    const row = first + at;
    return [row, 44_600 + (row % 900), `Factuur ${row}`, "Leverancier Voorbeeld", (row % 5_000) / 4, "P1", "", row * 2, "Bijles", 2023, "ja", `R${row}`];
  });
}
