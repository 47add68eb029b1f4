import type { Selection } from "../model/selection";
import type { AuditfileBooking } from "./auditfile-booking";

/** Returns whether a booking is selected: it must match each list that is not empty. Codes match whole. */
export function selectsBooking({ projects, costCentres, accounts }: Selection): (booking: AuditfileBooking) => boolean {
  const matches = [matcher(projects, ({ project }) => project), matcher(costCentres, ({ costCentre }) => costCentre), matcher(accounts, ({ account }) => account)];
  return (booking) => matches.every((match) => match(booking));
}

function matcher(codes: readonly string[], codeOf: (booking: AuditfileBooking) => string): (booking: AuditfileBooking) => boolean {
  const wanted = new Set(codes);
  return (booking) => wanted.size === 0 || wanted.has(codeOf(booking));
}
