import { FieldReader } from "../../src/actions/fields/field-reader";

function reading<Value>(read: (reader: FieldReader<"field">) => Value): { value: Value; problems: string[] } {
  const reader = new FieldReader<"field">();
  const value = read(reader);
  return { value, problems: reader.problems().map(({ code }) => code) };
}

it.each([
  ["11.672", 11_672, []],
  ["1234", 1234, []],
  ["", null, []],
  ["12,5", null, ["not-a-whole-number"]],
  ["-3", null, ["not-a-whole-number"]],
])("pupils %p are %p", (typed, value, problems) => {
  expect(reading((reader) => reader.whole("field", typed))).toEqual({ value, problems });
});

it.each([
  ["4582", 4582, []],
  ["4.582,25", 4582.25, []],
  ["-12,5", -12.5, []],
  ["4.582", null, ["ambiguous-amount"]],
  ["veel", null, ["not-a-number"]],
])("a score %p is %p", (typed, value, problems) => {
  expect(reading((reader) => reader.decimal("field", typed))).toEqual({ value, problems });
});

it("an ambiguous amount comes back with both readings", () => {
  const reader = new FieldReader<"field">();
  expect(reader.amount("field", "1.234")).toBeNull();
  expect(reader.problems()).toEqual([{ field: "field", code: "ambiguous-amount", shown: "1.234", readings: ["1234.00", "1.234"] }]);
});

it.each([
  ["tab\there", ["forbidden-character"]],
  ["line\nbreak", []],
  ["x".repeat(11), ["too-long"]],
])("text %j", (typed, problems) => {
  expect(reading((reader) => reader.text("field", typed, 10)).problems).toEqual(problems);
});
