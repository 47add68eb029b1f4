import { dutchDate } from "../book/dutch-date";
import { settingKeys } from "../book/setting-key";
import type { Finding, Severity } from "../rules/model/finding";
import type { SealTrouble } from "../rules/seals/seal-trouble";
import type { ActionTools } from "./action-tools";
import { findingRow } from "./checking/finding-row";
import { giveIds } from "./checking/give-ids";
import { judgeStanding } from "./checking/judge-standing";
import { resetCheckedYears } from "./checking/reset-checked-years";
import { rowStatuses } from "./checking/row-statuses";
import type { StandingBook } from "./live/read-open-book";
import { standingBook } from "./live/standing-book";
import type { Offer } from "./make-book";
import type { Outcome } from "./outcome";
import { refuse } from "./refuse";
import { catchRefusal } from "./running/run-action";
import { writeSetting } from "./running/write-setting";

/** How many findings of each severity there are. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

/** What a check found, with what is wrong with the seals themselves, which only a check recomputes. */
export interface CheckedBook extends FindingCounts {
  readonly sealTroubles: readonly SealTrouble[];
}

/**
 * "Controleren": gives ids to typed rows, judges the book as it stands in the workbook, recomputes its seals, and writes the status cells
 * and the sheet Controle. All of these are derived, so none stands in the journal; that a checked year of which rows changed is a concept again does.
 */
export async function checkBook(tools: ActionTools, offer: Offer): Promise<Outcome<CheckedBook>> {
  return catchRefusal(async () => {
    const standing = await standingBook(tools, offer);
    return standing.ok ? checkStanding(tools, offer, standing.value) : standing;
  });
}

async function checkStanding(tools: ActionTools, offer: Offer, standing: StandingBook): Promise<Outcome<CheckedBook>> {
  const obstacle = await tools.workbook.obstacle([...standing.tables, "tblBevinding"]);
  if (obstacle !== null) {
    return refuse({ code: "obstacle", facts: { obstacle } });
  }
  const reset = await resetCheckedYears(tools, offer, await giveIds(tools, offer, standing));
  return reset.ok ? write(tools, offer, reset.value) : reset;
}

async function write(tools: ActionTools, offer: Offer, standing: StandingBook): Promise<Outcome<CheckedBook>> {
  const { workbook, clock } = tools;
  const { findings, sealTroubles } = await judgeStanding(tools, offer, standing);
  const statuses = rowStatuses(standing.book.expenditures, findings);
  if (statuses.length > 0) {
    await workbook.writeColumn("tblBesteding", "Status", 0, statuses);
  }
  const written = await workbook.rewriteRows("tblBevinding", findings.map(findingRow));
  if (written.rows !== findings.length) {
    const facts = { table: "tblBevinding", expectedRows: findings.length, foundRows: written.rows, journalId: "" };
    return refuse({ code: "read-back-differs", facts });
  }
  await writeSetting(workbook, settingKeys.asOf, dutchDate(clock.today()));
  const count = (severity: Severity): number => findings.filter((finding: Finding) => finding.severity === severity).length;
  return { ok: true, value: { errors: count("error"), warnings: count("warning"), notes: count("note"), sealTroubles } };
}
