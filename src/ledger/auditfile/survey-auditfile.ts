import type { ByteSource } from "../model/byte-source";
import type { LedgerSurvey } from "../model/ledger-survey";
import { DimensionCounter } from "./dimension-counter";
import { readBookings } from "./read-bookings";

/**
 * Counts what an auditfile holds, so that the officer can choose: no line, no description and no name of a customer or supplier is kept.
 * Codes that no booking uses are left out.
 * @throws UnreadableAuditfile when the file is not well-formed; nothing of it is known then.
 */
export async function surveyAuditfile(source: ByteSource): Promise<LedgerSurvey> {
  const accounts = new DimensionCounter();
  const costCentres = new DimensionCounter();
  const projects = new DimensionCounter();
  const { masterData, fiscalYear, counted, opening, declared, rejected } = await readBookings(source, (booking) => {
    accounts.add(booking.account, booking);
    if (booking.costCentre !== "") {
      costCentres.add(booking.costCentre, booking);
    }
    if (booking.project !== "") {
      projects.add(booking.project, booking);
    }
  });
  return {
    counted,
    opening,
    declared,
    rejected,
    years: fiscalYear === null ? [] : [fiscalYear],
    accounts: accounts.values((code) => masterData.accountName(code)),
    costCentres: costCentres.values((code) => masterData.nameOfCode(code)),
    projects: projects.values((code) => masterData.nameOfCode(code)),
  };
}
