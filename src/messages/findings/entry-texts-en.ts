import type { EntryFacts } from "../../rules/model/facts/entry-facts";
import { formatCount } from "../format/format-count";
import { joinChoices } from "../format/join-choices";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { unreadableTextEn } from "./unreadable-text";

/** Findings about a cell of any table, in English. */
export const entryTextsEn: TextsOf<EntryFacts> = {
  "cell-unreadable": (facts, column) => ({
    what: unreadableTextEn(column, facts),
    todo: "Correct the cell, or clear it.",
  }),
  "cell-missing": (_facts, column) => ({
    what: column === "" ? "A cell that is needed is empty." : `The cell under “${column}” is empty but needed.`,
    todo: "Fill in the cell, or delete the row if it is not needed.",
  }),
  "choice-unknown": (facts, column) => ({
    what: column === "" ? `${quote(facts.shown)} is not a possible choice here.` : `“${column}” holds ${quote(facts.shown)}. That is not one of the choices.`,
    todo: `Choose ${joinChoices(facts.choices, "en")}.`,
  }),
  "formula-in-cell": (_facts, column) => ({
    what: `${column === "" ? "A cell" : `“${column}”`} holds a formula where a fixed value belongs. Its outcome can change without anybody entering anything.`,
    todo: "Copy the cell and paste it as a value (Paste Special > Values).",
  }),
  "row-id-missing": () => ({
    what: "This row came from an import but no longer has a row id. So it cannot be traced to its line in the source.",
    todo: "If the id was cleared by accident, undo that. Otherwise Controleren gives the row a new id.",
  }),
  "row-id-repeated": (facts) => ({
    what: `The same row id is on ${formatCount(facts.times, "en")} rows of this table. Copying and pasting usually causes that.`,
    todo: "See whether this row is a duplicate, and delete it if so. If it is another cost, choose Controleren: the copy then gets an id of its own.",
  }),
};
