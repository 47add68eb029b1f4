import { formatCount } from "../format/format-count";
import type { Language } from "../language";

const words = { nl: { one: "regel", many: "regels" }, en: { one: "line", many: "lines" } } as const;

/** Returns "1 regel" or "1.234 regels". */
export function lineCount(lines: number, language: Language): string {
  return `${formatCount(lines, language)} ${lines === 1 ? words[language].one : words[language].many}`;
}
