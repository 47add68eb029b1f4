import { textDigits } from "../../src/rules/text-digits";

describe("the digits of a text, which stand in workbooks", () => {
  test.each([
    ["", "ab3e7c0bebb6c228"],
    ["a", "91e9da270baf2390"],
    ["Gemeente Voorbeeld", "f17ff3c83a5dc9b4"],
    ["€ 1.234,56", "200da7991ccbb6f8"],
    // Both halves may begin with zeros, which are digits like others.
    ["rij 394", "00e8d74de0bf0722"],
    ["rij 155", "900bf3f40d27000f"],
  ])("of %j are for ever the same sixteen", (text, digits) => {
    expect(textDigits(text)).toBe(digits);
  });
});
