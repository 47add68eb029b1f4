import type { Indicator, IndicatorSource } from "../rules/model/indicator";
import type { Fail } from "./fail-overlaps";

/** What of a scheme decides whether its indicators fit together. */
interface Indicated {
  readonly code: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly purposes: readonly { readonly code: string }[];
  readonly indicators: readonly Indicator[];
}

/** Fails indicators that do not belong to the scheme, feed from what is not there, or stand in a row list without their other columns. */
export function failIndicators(scheme: Indicated, fail: Fail): void {
  scheme.indicators.forEach((indicator, index) => failAlone(scheme, indicator, (path, message) => fail(["indicators", index, ...path], message)));
  const known = new Set<string>();
  const once: Fail = (path, message) => {
    const problem = JSON.stringify([path, message]);
    if (!known.has(problem)) {
      known.add(problem);
      fail(path, message);
    }
  };
  for (let year = scheme.firstYear; year <= scheme.lastYear; year += 1) {
    failTogether(scheme, scheme.indicators.filter((indicator) => holdsOver(indicator, year)), once);
  }
}

function failAlone(scheme: Indicated, { code, source, validFrom, validUntil }: Indicator, fail: Fail): void {
  if (!code.startsWith(`${scheme.code}/`) || !/^\d{2}$/.test(code.slice(scheme.code.length + 1))) {
    fail(["code"], `is not "${scheme.code}/" with two digits`);
  }
  if ((validFrom?.slice(5) ?? "01-01") !== "01-01") {
    fail(["validFrom"], "is not 1 January; an indicator holds for whole reporting years");
  }
  if ((validUntil?.slice(5) ?? "12-31") !== "12-31") {
    fail(["validUntil"], "is not 31 December; an indicator holds for whole reporting years");
  }
  purposesOf(source).forEach((purpose, at) => {
    if (!scheme.purposes.some((each) => each.code === purpose)) {
      fail(["source", "purposes", at], "is not a purpose of this scheme");
    }
  });
}

/** An indicator holds from a 1 January to a 31 December, so any day of the year tells. */
function holdsOver({ validFrom, validUntil }: Indicator, year: number): boolean {
  return (validFrom === null || validFrom <= `${year}-12-31`) && (validUntil === null || validUntil >= `${year}-12-31`);
}

function purposesOf(source: IndicatorSource): readonly string[] {
  return "purposes" in source ? source.purposes : [];
}

/** The indicators of one reporting year against each other. */
function failTogether(scheme: Indicated, year: readonly Indicator[], fail: Fail): void {
  for (const indicator of year) {
    const at = ["indicators", scheme.indicators.indexOf(indicator), "source"] as const;
    const { source } = indicator;
    if (source.kind === "cumulative") {
      const base = year.find(({ code }) => code === source.of);
      if (base?.source.kind !== "year-amount") {
        fail([...at, "of"], "names no indicator of kind year-amount in the same reporting year");
      }
    } else if (source.kind === "municipality-list" || source.kind === "project-list") {
      failColumn(source, year, (path, message) => fail([...at, ...path], message));
    }
  }
}

/** A row list has one key column and one amount, and a column stands in it once. */
function failColumn(source: Extract<IndicatorSource, { readonly column: string }>, year: readonly Indicator[], fail: Fail): void {
  const columns = year.map((each) => each.source).filter((other) => "column" in other && listOf(other) === listOf(source));
  const count = (column: string) => columns.filter((other) => "column" in other && other.column === column).length;
  const key = source.kind === "municipality-list" ? "code" : "name";
  if (count(source.column) > 1) {
    fail(["column"], `stands in this row list twice in one reporting year`);
  }
  for (const needed of [key, "amount"]) {
    if (count(needed) === 0) {
      fail(["column"], `has no column "${needed}" beside it in the same reporting year`);
    }
  }
}

/** Which row list a column belongs to. */
function listOf(source: IndicatorSource): string {
  return source.kind === "municipality-list" ? `${source.kind} ${source.direction}` : `${source.kind} ${purposesOf(source).join(" ")}`;
}
