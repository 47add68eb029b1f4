import type { BookView } from "../model/book-view";
import type { Finding, FindingCode } from "../model/finding";
import type { YearRecord } from "../model/year-record";
import { yearStatusOf } from "../years/year-status-of";
import type { SealTrouble } from "./seal-trouble";

/** A year with the seal that would be made over it now, as 64 hexadecimal digits. */
export interface RecomputedSeal {
  readonly year: number;
  /** How many rows stand under it. */
  readonly rows: number;
  readonly seal: string;
}

const ofRows: ReadonlySet<FindingCode> = new Set<FindingCode>(["checked-row-changed", "sealed-row-changed", "sealed-row-added", "sealed-row-missing"]);

/**
 * Returns what is wrong with the seals of a book that the findings about its rows do not say: a seal that no longer fits though every row
 * does, a seal that is gone, and a list of sealed rows that was changed or emptied while the seal still fits. A cumulative figure holds the
 * years before it, so a row that changed in an earlier year, or a figure that was reported otherwise, explains a seal too.
 */
export function sealTroubles(view: BookView, findings: readonly Finding[], recomputed: readonly RecomputedSeal[]): readonly SealTrouble[] {
  const { years } = view.book;
  const now = new Map(recomputed.map((one) => [one.year, one]));
  return years.flatMap((record, index) => {
    const { year } = record;
    if (year === null || yearStatusOf(record) === "concept" || years.findIndex((one) => one.year === year) !== index) {
      return [];
    }
    return troubleOf(view, findings, { ...record, year }, now.get(year)) ?? [];
  });
}

function troubleOf({ seals }: BookView, findings: readonly Finding[], record: YearRecord & { readonly year: number }, now: RecomputedSeal | undefined): SealTrouble | null {
  const { year, seal } = record;
  const status = yearStatusOf(record);
  const isListed = seals?.years.has(year) ?? false;
  const broken = (why: "other-figures" | "list-gone" | "seal-gone"): SealTrouble => ({ code: "seal-broken", seal, facts: { year, status, why } });
  if (seal === "") {
    return isListed ? broken("seal-gone") : null;
  }
  if (now === undefined) {
    return null;
  }
  const listGone = !isListed && now.rows > 0;
  if (now.seal === seal.trim().toLowerCase()) {
    const lines = findings.filter(({ code, facts }) => ofRows.has(code) && "year" in facts && facts.year === year).length;
    return lines > 0 || listGone ? { code: "seal-list-differs", seal, facts: { year, status, lines } } : null;
  }
  if (listGone) {
    return broken("list-gone");
  }
  return findings.some((finding) => explains(finding, year)) ? null : broken("other-figures");
}

function explains({ code, facts }: Finding, year: number): boolean {
  return (ofRows.has(code) || code === "indicator-differs-from-reported") && "year" in facts && facts.year !== null && facts.year <= year;
}
