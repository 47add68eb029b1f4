import type { Severity } from "../rules/model/finding";
import { formatCount } from "./format/format-count";
import type { Language } from "./language";
import { severityPlurals, severityWords } from "./severity-words";

/** Returns "1 fout" or "12 waarschuwingen". */
export function severityCount(count: number, severity: Severity, language: Language): string {
  const words = count === 1 ? severityWords : severityPlurals;
  return `${formatCount(count, language)} ${words[language][severity]}`;
}
