import { columnLetters } from "./column-letters";

/** Returns the headers with a name for each empty one ("Kolom C", counted from `firstColumn`) and a number behind each that stood there before. */
export function uniqueHeaders(headers: readonly string[], firstColumn = 0): string[] {
  const taken = new Set<string>();
  return headers.map((header, column) => {
    const name = header === "" ? `Kolom ${columnLetters(column + firstColumn)}` : header;
    let unique = name;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      unique = `${name} (${number})`;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
