/** A code and the name behind it in one cell: "4300 - Zomerscholen". */
export interface CodeWithName {
  readonly code: string;
  readonly name: string;
}

/** A sign between spaces, or a colon, a bar or a long dash: what comes before it is a code, if it looks like one. */
const apart = /^([A-Za-z]{0,4}\d[\w./-]{0,30})(?:\s+[-–—:|]\s+|\s*[:|–—]\s*)(.+)$/u;
/** Only a space between: the code has no letters then, so that "2e kwartaal" is none. */
const beside = /^(\d[\d.]{0,30})\s+(\p{L}.*)$/u;
const letter = /\p{L}/u;

/** Takes a code and a name in one cell apart, zeros kept; null where the cell does not look like that. It is for the caller to know that the column holds codes. */
export function codeWithName(text: string): CodeWithName | null {
  const [, code, name] = apart.exec(text) ?? beside.exec(text) ?? [];
  return code !== undefined && name !== undefined && letter.test(name) ? { code, name: name.trim() } : null;
}
