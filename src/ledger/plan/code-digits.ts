import { textDigits } from "../../rules/text-digits";
import { plainText } from "../assign/plain-text";

const none = "0000";

/** Returns four digits that stand for a cost centre or project in the key of a booking; "0000" only for none. */
export function codeDigits(code: string): string {
  const plain = plainText(code);
  const digits = plain === "" ? none : textDigits(plain).slice(0, none.length);
  return plain !== "" && digits === none ? "0001" : digits;
}

/** Returns the digits of the cost centre in the key of a booking ("h:" and then the digits); empty for a booking without one, or known by an id. */
export function costCentreDigits(key: string): string {
  const digits = key.startsWith("h:") ? key.slice(2, 2 + none.length) : none;
  return digits === none ? "" : digits;
}
