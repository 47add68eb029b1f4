import type { SampleRequest } from "../../rules/audit/audit-sample";
import { Unusable } from "../unusable";
import type { OptionName } from "./options";

const methods = new Map<string, SampleRequest["method"]>([
  ["rows", "random"],
  ["monetary", "monetary-unit"],
]);

/**
 * Returns the sample that a call asks for; null where it names none of its options. The method is by rows unless told otherwise.
 * @throws Unusable where size or seed is missing, or one of the three is none.
 */
export function readSample(values: ReadonlyMap<OptionName, string>): SampleRequest | null {
  const [shownSize, seed, shownMethod] = [values.get("sample-size"), values.get("seed"), values.get("method")];
  if (shownSize === undefined && seed === undefined && shownMethod === undefined) {
    return null;
  }
  if (shownSize === undefined || seed === undefined) {
    throw new Unusable({ code: "option-missing", facts: { option: shownSize === undefined ? "--sample-size" : "--seed", command: "export" } });
  }
  if (!/^[1-9]\d{0,6}$/.test(shownSize)) {
    throw new Unusable({ code: "number-invalid", facts: { option: "--sample-size", shown: shownSize } });
  }
  const method = methods.get(shownMethod ?? "rows");
  if (method === undefined) {
    throw new Unusable({ code: "method-unknown", facts: { shown: shownMethod ?? "" } });
  }
  return { size: Number(shownSize), seed, method };
}
