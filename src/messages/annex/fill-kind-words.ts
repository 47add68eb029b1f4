import type { FillPlan } from "../../actions/form/annex-session";
import type { Language } from "../language";

type FillKind = FillPlan["fill"]["entries"][number]["is"];

/** What becomes of a cell of the form, in one or two words. */
export const fillKindWords: Readonly<Record<Language, Readonly<Record<FillKind, string>>>> = {
  nl: {
    write: "wordt ingevuld",
    replaces: "wordt vervangen",
    same: "staat er al",
    "by-hand": "zelf invullen",
    "kind-differs": "zelf invullen: andere soort waarde",
    locked: "vergrendeld",
    formula: "formule",
    "not-found": "niet in het formulier",
  },
  en: {
    write: "will be filled",
    replaces: "will be replaced",
    same: "stands there already",
    "by-hand": "fill by hand",
    "kind-differs": "fill by hand: another kind of value",
    locked: "locked",
    formula: "formula",
    "not-found": "not in the form",
  },
};

/** What the cells of a plan have in common, as the heading above them. */
export type FillGroup = "written" | "by-hand" | "compared" | "absent" | "same";

/** Headings of the groups, and what the officer does with them. */
export const fillGroupWords: Readonly<Record<Language, Readonly<Record<FillGroup, { readonly title: string; readonly explained: string }>>>> = {
  nl: {
    written: { title: "Wordt ingevuld", explained: "Wat er al anders staat, kunt u laten staan." },
    "by-hand": { title: "Zelf invullen", explained: "Hier heeft het boek geen waarde voor, of een andere soort dan het formulier vraagt. Deze cellen blijven zoals ze zijn." },
    compared: { title: "Alleen vergeleken", explained: "Deze cellen zijn vergrendeld of bevatten een formule. Ze worden nooit beschreven." },
    absent: { title: "Niet in het formulier", explained: "Het boek heeft hier een cijfer voor, maar het formulier heeft er geen cel voor." },
    same: { title: "Staat er al", explained: "" },
  },
  en: {
    written: { title: "Will be filled", explained: "What already says something else can be left." },
    "by-hand": { title: "Fill by hand", explained: "The book has no value for these, or one of another kind than the form asks. These cells stay as they are." },
    compared: { title: "Only compared", explained: "These cells are locked or hold a formula. They are never written." },
    absent: { title: "Not in the form", explained: "The book has a figure for these, but the form has no cell for it." },
    same: { title: "Stands there already", explained: "" },
  },
};
