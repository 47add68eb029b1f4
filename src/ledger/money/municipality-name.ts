/** What CBS writes behind a name that several places have: "(L.)", "(NH.)". */
const suffix = /\s*\([^()]*\)\s*$/;

/** Returns a name of a municipality as it is compared: case, accents, spaces, hyphens, apostrophes, brackets and "gemeente" before it do not matter. */
export function comparedName(name: string): string {
  return lettersOf(name.trim().replace(/^gemeente\s+/i, ""));
}

/** Returns whether a name is like that of a municipality without being it: another province behind it or none, or a slip of the pen. */
export function isLikeName(written: string, name: string): boolean {
  const one = comparedName(written.replace(suffix, ""));
  const other = comparedName(name.replace(suffix, ""));
  return one !== "" && (one === other || editsBetween(one, other) <= slips(other));
}

function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}

/** A short name has too many neighbours to be forgiving. */
function slips(name: string): number {
  return name.length < 5 ? 0 : name.length < 9 ? 1 : 2;
}

/** The number of letters that are put in, left out or changed between two words (Levenshtein). */
function editsBetween(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (before[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = current;
  }
  return before[other.length] ?? 0;
}
