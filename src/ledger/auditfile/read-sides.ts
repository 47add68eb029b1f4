import { cents, type Cents } from "../../rules/money/cents";
import type { LedgerField } from "../model/ledger-field";
import type { AuditfileRecord } from "./auditfile-record";
import { readXmlAmount } from "./read-xml-amount";
import type { WrongValue } from "./wrong-value";

/** Debit and credit of a line, each as its file has it: a negative debit stays a debit. */
export interface Sides {
  readonly debit: Cents;
  readonly credit: Cents;
}

/** The sides of a line, or the value that keeps them from being read. */
export type ReadSides = { readonly is: "sides"; readonly sides: Sides } | { readonly is: "wrong"; readonly wrong: WrongValue };

const none = cents(0);

/** Reads the amount of a booking line or a line of the opening balance: `amnt` with `amntTp`, or the two amounts of the layout before 3.0. */
export function readSides({ values }: AuditfileRecord): ReadSides {
  const debit = values.get("debit");
  const credit = values.get("credit");
  const amount = values.get("amnt");
  return amount === undefined && (debit !== undefined || credit !== undefined) ? twoAmounts(debit, credit) : amountWithSign(amount, values.get("amntTp"));
}

function amountWithSign(text: string | undefined, sign: string | undefined): ReadSides {
  if (text === undefined) {
    return wrong("amount-missing", "amount", "amnt", "");
  }
  const read = readXmlAmount(text);
  if (read.is === "rejected") {
    return wrong(read.code, "amount", "amnt", text);
  }
  switch (sign?.toUpperCase()) {
    case "D":
      return { is: "sides", sides: { debit: read.cents, credit: none } };
    case "C":
      return { is: "sides", sides: { debit: none, credit: read.cents } };
    case undefined:
      return wrong("element-missing", "sign", "amntTp", "");
    default:
      return wrong("sign-unreadable", "sign", "amntTp", sign ?? "");
  }
}

function twoAmounts(debitText = "0", creditText = "0"): ReadSides {
  const debit = readXmlAmount(debitText);
  if (debit.is === "rejected") {
    return wrong(debit.code, "debit", "debitAmount", debitText);
  }
  const credit = readXmlAmount(creditText);
  return credit.is === "rejected" ? wrong(credit.code, "credit", "creditAmount", creditText) : { is: "sides", sides: { debit: debit.cents, credit: credit.cents } };
}

function wrong(code: WrongValue["code"], field: LedgerField, element: string, shown: string): ReadSides {
  return { is: "wrong", wrong: { code, field, element, shown } };
}
