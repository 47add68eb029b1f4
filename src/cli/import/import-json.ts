import type { RejectedLine } from "../../ledger/model/rejected-line";
import type { Language } from "../../messages/language";
import { rejectedLineText } from "../../messages/ledger-texts/rejected-line-text";
import type { Json } from "../canonical-json";
import type { ImportedFile } from "./imported-file";
import { openedJson } from "./opened-json";
import { planJson } from "./plan-json";
import { withoutLine } from "./without-line";

/** Returns an export as `bestedingsboek.import/1` writes it. */
export function importJson({ source, further, opened, plan, ownRules }: ImportedFile, language: Language): Json {
  return {
    source,
    further: [...further],
    ...openedJson(opened, language),
    outcome: plan === null ? null : planJson(plan, ownRules),
    leftOut: (plan?.leftOut ?? []).map(({ line, why, shown }) => ({ line, why, shown })),
    rejected: (plan?.rejected ?? []).map((rejected) => rejectedJson(rejected, language)),
  };
}

function rejectedJson(rejected: RejectedLine, language: Language): Json {
  const { line, code, field, column, shown } = withoutLine(rejected);
  return { line, code, field, column: column === "" ? null : column, shown, message: rejectedLineText(rejected, language) };
}
