import { criterion } from "../../../host/formula/criterion";

test.each([
  ["=a~*b", "a*b", "axb"],
  ["=a~?b", "A?B", "axb"],
  ["=a~~b", "a~b", "a~~b"],
  ["=a*b", "axxb", "axx"],
])("the criterion %s finds %s and not %s", (wanted, found, other) => {
  expect([criterion(wanted)(found), criterion(wanted)(other)]).toEqual([true, false]);
});
