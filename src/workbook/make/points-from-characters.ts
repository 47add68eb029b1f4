/** Returns the width in points of a column that shows this many characters of Excel's default font, with its padding. */
export function pointsFromCharacters(characters: number): number {
  return characters * 5.25 + 3.75;
}
