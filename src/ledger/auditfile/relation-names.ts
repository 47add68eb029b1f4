import type { ByteSource } from "../model/byte-source";
import { walkAuditfile } from "./walk-auditfile";

/**
 * Returns the names of these customers and suppliers, by code. Of the others, which may be the whole town, nothing is kept; and reading
 * ends where all are found, which in an auditfile is before its bookings.
 * @throws UnreadableAuditfile when the file is not well-formed before that.
 */
export async function relationNames(source: ByteSource, wanted: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  if (wanted.size === 0) {
    return names;
  }
  let over = false;
  await walkAuditfile(source, {
    element: (name) => {
      // The parts of a split file may each have relations of their own.
      over ||= name === "transactions" && names.size > 0 && source.parts?.are !== "documents";
    },
    closed: ({ part, values }) => {
      const code = values.get("custSupID") ?? "";
      if (!over && part === "relation" && wanted.has(code) && !names.has(code)) {
        names.set(code, values.get("custSupName") ?? "");
      }
    },
    finished: () => over || names.size === wanted.size,
  });
  return names;
}
