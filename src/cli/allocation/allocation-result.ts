import type { Language } from "../../messages/language";
import type { BookResult } from "../jobs/book-result";
import type { JudgedBook } from "../judged-book";
import type { Law } from "../law/law";
import { errorsExit } from "../portfolio/errors-exit";
import { allocationJson } from "./allocation-json";
import { allocationLines } from "./allocation-lines";
import { allocationOfBook } from "./allocation-report";

/** Returns what `allocation` says of a book. Only findings about its decisions count for how the run ends. */
export function allocationResult({ opened, view, findings }: JudgedBook, law: Law, language: Language): BookResult {
  const report = allocationOfBook(opened.source, opened.book, law, view.today);
  return {
    json: allocationJson(report),
    lines: allocationLines(report, language),
    exit: errorsExit(findings.filter(({ place }) => place.part === "allocations")),
  };
}
