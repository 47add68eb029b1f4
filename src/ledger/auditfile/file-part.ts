/** Which of the files of a split auditfile this is. */
export interface FilePart {
  readonly number: number;
  readonly of: number;
}

/** Returns what a comment says about a split auditfile ("Vervolgbestand 2 van 3"), or null when it says nothing of the kind. */
export function filePartOf(comment: string): FilePart | null {
  const match = /\b(?:vervolg)?bestand\s+(\d{1,4})\s+van\s+(\d{1,4})\b/i.exec(comment);
  if (match === null) {
    return null;
  }
  const part = { number: Number(match[1]), of: Number(match[2]) };
  return part.number >= 1 && part.number <= part.of ? part : null;
}
