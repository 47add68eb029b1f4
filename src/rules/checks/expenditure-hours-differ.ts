import { Decimal } from "decimal.js";
import { cents } from "../money/cents";
import type { RowCheck } from "./check";

const decimal = /^-?\d+(\.\d+)?$/;

/**
 * Hours times the rate give the amount of the source: what is charged, the recoverable VAT and what other money pays. Rounded half up to
 * cents. Hours taken back may be written with or without a minus. The rows of a split cost (group) share their hours and are left out.
 */
export const expenditureHoursDiffer: RowCheck<"expenditure-hours-differ", "expenditures"> = {
  shape: "row",
  code: "expenditure-hours-differ",
  severity: "warning",
  parts: ["expenditures"],
  find({ hours, rate, amount: charged, recoverableVat, otherFunding, group }, _, report) {
    if (hours === null || rate === null || charged === null || group !== "" || !decimal.test(hours)) {
      return;
    }
    const product = new Decimal(hours).times(rate).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
    const amount = charged + (recoverableVat ?? 0) + (otherFunding ?? 0);
    if (Math.abs(product) !== Math.abs(amount)) {
      report({ hours, rate, product: cents(product), amount: cents(amount) }, "hours");
    }
  },
};
