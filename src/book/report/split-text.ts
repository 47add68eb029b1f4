/**
 * Returns text in pieces of at most this many characters, broken between words. A report prints long text on rows of its own that run on
 * over empty cells: one wide cell would need merged cells, and wrapped in a narrow one it would be cut off.
 */
export function splitText(text: string, most: number): readonly string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => splitParagraph(paragraph.trim(), most));
}

function splitParagraph(text: string, most: number): readonly string[] {
  if (text.length <= most) {
    return [text];
  }
  const space = text.lastIndexOf(" ", most);
  const end = space > 0 ? space : most;
  return [text.slice(0, end), ...splitParagraph(text.slice(end).trim(), most)];
}
