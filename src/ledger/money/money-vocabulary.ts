import type { HeaderVocabulary } from "../table-shape/header-vocabulary";
import { normalHeader } from "../table/normal-header";
import { moneyFields, type MoneyKind } from "./model/money-field";
import { moneyHeaderBeginnings, moneyHeaders } from "./money-headers";

const longestHeader = 80;

/** Returns what the columns of a table with money may be called. Such a table has no heads of groups. */
export function moneyVocabulary(kind: MoneyKind): HeaderVocabulary {
  const names = moneyHeaders[kind];
  const fields = moneyFields[kind];
  const known = new Map(fields.flatMap((field) => (names[field] ?? []).map((name) => [normalHeader(name), field] as const)));
  return {
    fieldOf: (text) => {
      if (text.length > longestHeader) {
        return null;
      }
      const normal = normalHeader(text);
      return known.get(normal) ?? fields.find((field) => moneyHeaderBeginnings[field]?.test(normal) === true) ?? null;
    },
    dates: ["receivedOn"],
    documents: kind === "payments" ? ["document"] : ["code", "reference"],
    accounts: [],
    amounts: ["amount"],
    sections: false,
  };
}
