/**
 * Returns how many lines text takes in a column of this width in characters, broken between words as Excel does; a word that is wider
 * breaks within. One character is left for the padding of the cell.
 */
export function wrappedLines(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + ofParagraph(paragraph, Math.max(1, Math.floor(width - 1))), 0);
}

function ofParagraph(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
    } else {
      lines += used === 0 ? 0 : 1;
      lines += Math.max(0, Math.ceil(word.length / width) - 1);
      used = word.length % width === 0 ? Math.min(word.length, width) : word.length % width;
    }
  }
  return lines;
}
