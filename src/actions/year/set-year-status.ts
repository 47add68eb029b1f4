import { journalActions } from "../../book/journal-words";
import { createBookEngine } from "../../rules/create-book-engine";
import { openingOf } from "../../rules/indicators/opening-of";
import { reportedDifferences } from "../../rules/indicators/reported-differences";
import { reportedFiguresOf } from "../../rules/indicators/reported-figures-of";
import type { Book } from "../../rules/model/book";
import type { BookView } from "../../rules/model/book-view";
import type { Finding } from "../../rules/model/finding";
import type { YearStatus } from "../../rules/model/year-record";
import { cents } from "../../rules/money/cents";
import { sumCents } from "../../rules/money/sum-cents";
import { reportableYears } from "../../rules/report/reportable-years";
import { nextStatuses } from "../../rules/years/next-statuses";
import { openErrors } from "../../rules/years/open-errors";
import { yearStatusOf } from "../../rules/years/year-status-of";
import type { ActionTools } from "../action-tools";
import { giveIds } from "../checking/give-ids";
import type { YearStatusDraft } from "../drafts/year-status-draft";
import { lawOn } from "../law-on";
import { freshBook } from "../live/fresh-book";
import type { StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import type { Refusal } from "../refusal";
import { refuse } from "../refuse";
import { catchRefusal, runAction } from "../running/run-action";
import { addWritten } from "../running/written";
import { readYearDraft } from "./read-year-draft";
import { sealOfYear } from "./seal-of-year";
import { writeReported } from "./write-reported";
import { writeSeals, type FollowSealing } from "./write-seals";
import { writeYear, type YearState } from "./write-year";
import type { YearStatusSet } from "./year-status-set";

type Tools = ActionTools & { readonly offer: Offer };

/** A book as it stands, judged. */
interface Judged {
  readonly standing: StandingBook;
  readonly view: BookView;
  readonly findings: readonly Finding[];
}

const tables = ["tblJaar", "tblZegel", "tblVerantwoord"] as const;

/**
 * Brings a year to its next status. A check and the adoption seal its rows and figures; a delivery also writes every figure of the annex
 * as reported. All of it is one line in the journal, whose amount is the sum over the rows that were written.
 */
export function setYearStatus(tools: Tools, draft: YearStatusDraft, follow?: FollowSealing): Promise<Outcome<YearStatusSet>> {
  return catchRefusal(async () => {
    const fresh = await freshBook(tools);
    if (!fresh.ok) {
      return fresh;
    }
    const obstacle = await tools.workbook.obstacle(fresh.value.tables);
    if (obstacle !== null) {
      return refuse({ code: "obstacle", facts: { obstacle } });
    }
    const judged = judge(tools, await giveIds(tools, tools.offer, fresh.value));
    const refusal = refusalOf(judged, draft);
    if (refusal !== null) {
      return refuse(refusal);
    }
    const { book, who } = judged.standing;
    const state = readYearDraft(draft, book.years.find(({ year }) => year === draft.year), who, tools.clock.today());
    return state.ok ? set(tools, judged, state.value, follow) : state;
  });
}

function judge({ offer, clock }: Tools, standing: StandingBook): Judged {
  const engine = createBookEngine({ ...lawOn(offer, clock.today()), scheme: standing.scheme }, standing.book);
  return { standing, view: engine.view(), findings: engine.findings() };
}

function refusalOf({ standing, view, findings }: Judged, { year, to }: YearStatusDraft): Refusal | null {
  const { book } = standing;
  const years = reportableYears(view);
  if (!years.includes(year)) {
    return { code: "year-not-reportable", facts: { year, years } };
  }
  if (openingOf(view, year) !== null) {
    return { code: "year-taken-over", facts: { year } };
  }
  const record = book.years.find((row) => row.year === year);
  const from: YearStatus = record === undefined ? "concept" : yearStatusOf(record);
  if (!nextStatuses[from].includes(to)) {
    return { code: "year-step", facts: { year, from, to, allowed: nextStatuses[from] } };
  }
  const errors = to === "concept" ? [] : openErrors(findings, book, year).filter((error) => to !== "herlevering" || !isRedelivered(error, year));
  if (errors.length > 0) {
    return { code: "year-errors-open", facts: { year, errors: errors.length } };
  }
  const changed = findings.filter(({ code, facts }) => code === "checked-row-changed" && "year" in facts && facts.year === year);
  return to === "vastgesteld" && changed.length > 0 ? { code: "year-changed-since-check", facts: { year, rows: changed.length } } : null;
}

/** What changed in a delivered year is what a redelivery delivers. */
function isRedelivered({ code, facts }: Finding, year: number): boolean {
  const codes: readonly string[] = ["sealed-row-changed", "sealed-row-added", "sealed-row-missing", "indicator-differs-from-reported"];
  return codes.includes(code) && "year" in facts && facts.year === year;
}

async function set(tools: Tools, { standing, view }: Judged, state: YearState, follow?: FollowSealing): Promise<Outcome<YearStatusSet>> {
  const { book, who } = standing;
  const { to, year } = { to: statusOf(state), year: state.year ?? 0 };
  const old = book.years.find((row) => row.year === year);
  if (to === "vastgesteld" && old !== undefined && old.seal !== "" && (await sealOfYear(view, book, year, tools.hash)).seal !== old.seal) {
    return refuse({ code: "year-changed-since-check", facts: { year, rows: 0 } });
  }
  const after = withYear(book, state);
  const sealed = await sealOfYear(judge(tools, { ...standing, book: after }).view, after, year, tools.hash);
  const seals = to === "concept" ? null : to === "ingediend" && state.seal !== "" ? "kept" : "new";
  const seal = seals === "new" ? sealed.seal : state.seal;
  const delivery = to === "ingediend" ? 0 : to === "herlevering" ? state.redelivery : null;
  const figures = delivery === null ? [] : reportedFiguresOf(year, sealed.report.indicators, delivery);
  const differences = to === "herlevering" ? reportedDifferences(view, year) : [];
  const plan = {
    who,
    what: journalActions.yearStatus,
    table: "tblJaar",
    rows: 1 + (seals === "new" ? sealed.rows.length : 0) + figures.length,
    cents: (seals === "new" ? sealed.sum : 0) + sumCents(figures.map(({ amount }) => amount ?? cents(0))),
    note: noteOf(state, seal, old?.status ?? ""),
  } as const;
  const done = await runAction(tools, plan, tables, async () => {
    const underSeal = seals === "kept" ? { rows: 0, cents: 0 } : await writeSeals(tools, year, to === "gecontroleerd" ? "gecontroleerd" : "vastgesteld", seals === "new" ? sealed.rows : [], follow);
    const reported = await writeReported(tools, book, figures);
    const rows = await writeYear(tools, book.years, { ...state, seal });
    return addWritten([underSeal, reported, { rows, cents: 0 }]);
  });
  const sealedRows = seals === null ? 0 : sealed.rows.length;
  return done.ok
    ? { ok: true, value: { year, status: to, seal, sealedRows, reportedFigures: figures.length, redelivery: to === "herlevering" ? state.redelivery : null, differences } }
    : done;
}

function statusOf({ status }: YearState): YearStatus {
  return yearStatusOf({ status });
}

function withYear(book: Book, state: YearState): Book {
  const row = { ...state, rowId: "", unreadable: [] };
  const known = book.years.some(({ year }) => year === state.year);
  return { ...book, years: known ? book.years.map((one) => (one.year === state.year ? { ...row, rowId: one.rowId } : one)) : [...book.years, row] };
}

/** What the journal says of the step: from where to where, by whom, and under which seal. */
function noteOf({ year, status, preparedBy, checkedBy, redelivery, reason }: YearState, seal: string, from: string): string {
  const step = `${year}: ${from === "" ? "concept" : from} wordt ${status}`;
  const more: Readonly<Record<string, string>> = {
    gecontroleerd: `opgesteld door ${preparedBy}, gecontroleerd door ${checkedBy}`,
    herlevering: `nummer ${redelivery ?? 1}, ${reason}`,
  };
  return [step, more[status] ?? "", seal === "" ? "" : `zegel ${seal}`].filter((text) => text !== "").join("; ");
}
