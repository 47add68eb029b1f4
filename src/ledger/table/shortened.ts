const longest = 40;

/** Returns the text for a message: at most 40 characters on one line, with "…" where more stood. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}
