/** Returns text in lines of at most this many characters, broken between words; a word that is longer is broken within. */
export function brokenLines(text: string, most: number): readonly string[] {
  if (text.length <= most) {
    return [text];
  }
  const space = text.lastIndexOf(" ", most);
  const end = space > 0 ? space : most;
  return [text.slice(0, end), ...brokenLines(text.slice(end).trimStart(), most)];
}
