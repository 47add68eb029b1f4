import { listedCode } from "../../ledger/money/listed-code";
import { comparedName } from "../../ledger/money/municipality-name";
import type { Municipality } from "../../rules/model/municipality";
import { predecessorsOf } from "../../rules/municipalities/predecessors-of";
import type { OpenBook } from "../session-state";

/** How a text of an overview names a municipality of the book. */
export interface NamedOwn {
  readonly municipality: Municipality;
  /** Whether it is another name than that of CBS, such as "Den Haag". */
  readonly byOtherName: boolean;
}

/** Returns a function that says which municipality of the book, or which of those that became part of it, a text names; null for another one. */
export function ownMunicipalities({ municipality: own, view: { municipalities: known, today } }: Pick<OpenBook, "municipality" | "view">): (written: string) => NamedOwn | null {
  const ours = [own, ...predecessorsOf(known, own.code, today)];
  return (written) => {
    const compared = comparedName(written);
    const called = ours.find(({ code, name }) => listedCode(written) === code || compared === comparedName(name));
    if (called !== undefined) {
      return { municipality: called, byOtherName: false };
    }
    const otherwise = ours.find(({ otherNames = [] }) => otherNames.some((name) => comparedName(name) === compared));
    return otherwise === undefined ? null : { municipality: otherwise, byOtherName: true };
  };
}
