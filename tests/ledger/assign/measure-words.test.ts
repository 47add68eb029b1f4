import { measureWords } from "../../../src/ledger/assign/measure-words";
import { row } from "../../rules/years/view-of";

const measures = ["Zomerschool 2022", "Zomerschool 2023", "Extra inzet", "Leesondersteuning thuis"].map((name) => row<"measures">("measures", { name, labels: "" }));
const fits = measureWords(measures);

test("a measure whose whole name stands in the description is told from its neighbour of another year", () => {
  expect(fits("Subsidie zomerschool 2023, tweede voorschot")).toEqual([{ measure: "Zomerschool 2023", word: "zomerschool 2023" }]);
  expect(fits("ZOMERSCHOOL 2022")).toEqual([{ measure: "Zomerschool 2022", word: "zomerschool 2022" }]);
});

test("the words of a name must stand together: a school year beside them names no measure", () => {
  expect(fits("Zomerschool in de vakantie van 2023")).toEqual([]);
  expect(fits("Zomerschool")).toEqual([]);
});

test("a name of common words alone points to nothing", () => {
  expect(fits("Kosten extra inzet")).toEqual([]);
});

test("the whole name comes before a word of another measure", () => {
  expect(fits("Leesondersteuning bij zomerschool 2022")).toEqual([
    { measure: "Zomerschool 2022", word: "zomerschool 2022" },
    { measure: "Leesondersteuning thuis", word: "leesondersteuning" },
  ]);
});
