import { journalActions } from "../../book/journal-words";
import { createBookEngine } from "../../rules/create-book-engine";
import { yearStatusOf } from "../../rules/years/year-status-of";
import type { ActionTools } from "../action-tools";
import { lawOn } from "../law-on";
import { readOpenBook, type StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";
import type { Outcome } from "../outcome";
import { changeRow } from "../running/change-row";
import { runAction } from "../running/run-action";

/**
 * Makes every checked year of which a row changed, was added or is gone a concept again, each under a line in the journal. Its sealed rows
 * stay, so that the findings go on naming what changed until the year is checked anew. Returns the book as it stands then.
 */
export async function resetCheckedYears(tools: ActionTools, offer: Offer, standing: StandingBook): Promise<Outcome<StandingBook>> {
  const changed = changedSinceCheck(tools, offer, standing);
  for (const { row, year, rows } of changed) {
    const note = `${year}: gecontroleerd wordt concept; na de controle gewijzigd: ${rows} ${rows === 1 ? "rij" : "rijen"}`;
    const plan = { who: standing.who, what: journalActions.yearReset, table: "tblJaar", rows: 1, cents: 0, note } as const;
    const cells = { "Gecontroleerd door": "", "Gecontroleerd op": "", Zegel: "", Status: "concept" };
    const done = await runAction(tools, plan, ["tblJaar"], async () => ({ rows: await changeRow(tools.workbook, "tblJaar", row, cells), cents: 0 }));
    if (!done.ok) {
      return done;
    }
  }
  const again = changed.length > 0 ? await readOpenBook(tools.workbook, offer) : standing;
  return { ok: true, value: again.is === "book" ? again : standing };
}

interface ChangedYear {
  readonly row: number;
  readonly year: number;
  readonly rows: number;
}

function changedSinceCheck({ clock }: ActionTools, offer: Offer, { book, scheme }: StandingBook): readonly ChangedYear[] {
  const checked = book.years.flatMap((record, row) => (record.year !== null && yearStatusOf(record) === "gecontroleerd" ? [{ row, year: record.year }] : []));
  if (checked.length === 0 || book.seals.length === 0) {
    return [];
  }
  const findings = createBookEngine({ ...lawOn(offer, clock.today()), scheme }, book).findings();
  return checked.flatMap(({ row, year }) => {
    const rows = findings.filter((finding) => finding.code === "checked-row-changed" && finding.facts.year === year).length;
    return rows > 0 ? [{ row, year, rows }] : [];
  });
}
