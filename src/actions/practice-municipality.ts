import type { Municipality } from "../rules/model/municipality";

/** The code of a municipality that does not exist: CBS gives no 0000. */
export const practiceCode = "0000";

/** The municipality of a practice book (oefenboek). Its name says everywhere, also in the workbook, that it is none. */
export function practiceMunicipality(name: string): Municipality {
  return { code: practiceCode, name: `${name} (oefenboek)`, from: null, until: null, successors: [], status: "confirmed" };
}
