import type { FieldProblemCode } from "../actions/field-problem";
import { quote } from "./format/quote";
import type { Language } from "./language";

type Texts = Readonly<Record<FieldProblemCode, (shown: string) => string>>;

/** What each problem of a form field asks of the officer. */
export const fieldProblemTexts: Readonly<Record<Language, Texts>> = {
  nl: {
    required: () => "Vul dit in.",
    "not-an-amount": (shown) => `${quote(shown)} is geen bedrag. Schrijf het bijvoorbeeld als 1.234,56.`,
    "ambiguous-amount": (shown) => `${quote(shown)} kan twee dingen betekenen. Welk bedrag bedoelt u?`,
    "too-many-decimals": (shown) => `${quote(shown)} heeft meer dan twee decimalen. Rond het zelf af op hele centen.`,
    "not-a-date": (shown) => `${quote(shown)} is geen bestaande datum. Schrijf dd-mm-jjjj, bijvoorbeeld 31-12-2022.`,
    "not-a-whole-number": (shown) => `${quote(shown)} is geen geheel getal.`,
    "not-a-number": (shown) => `${quote(shown)} is geen getal.`,
    "negative-needs-kind": () => "Een negatief bedrag vraagt een soort, bijvoorbeeld creditnota.",
    "dates-reversed": () => "Deze datum ligt vóór het begin van de prestatie.",
    "unknown-choice": (shown) => `${quote(shown)} staat niet in de lijst. Kies een van de mogelijkheden.`,
    taken: (shown) => `${quote(shown)} bestaat al. Kies een andere naam.`,
    "too-long": () => "Deze tekst is te lang voor de cel.",
    "forbidden-character": (shown) => `${quote(shown)} bevat een teken dat hier niet kan. Typ de tekst opnieuw.`,
    "same-name": (shown) => `${quote(shown)} heeft de verantwoording opgesteld. Controleren doet iemand anders.`,
    "too-early": (shown) => `${quote(shown)} is te vroeg: deze stap komt na het einde van het jaar en na de stap ervoor.`,
    "in-future": (shown) => `${quote(shown)} ligt nog in de toekomst.`,
  },
  en: {
    required: () => "Fill this in.",
    "not-an-amount": (shown) => `${quote(shown)} is not an amount. Write it in Dutch notation, for example 1.234,56.`,
    "ambiguous-amount": (shown) => `${quote(shown)} can mean two things. Which amount do you mean?`,
    "too-many-decimals": (shown) => `${quote(shown)} has more than two decimals. Round it to whole cents yourself.`,
    "not-a-date": (shown) => `${quote(shown)} is not a date that exists. Write dd-mm-yyyy, for example 31-12-2022.`,
    "not-a-whole-number": (shown) => `${quote(shown)} is not a whole number.`,
    "not-a-number": (shown) => `${quote(shown)} is not a number.`,
    "negative-needs-kind": () => "A negative amount needs a kind, for example creditnota.",
    "dates-reversed": () => "This date is before the start of the performance.",
    "unknown-choice": (shown) => `${quote(shown)} is not in the list. Choose one of the possibilities.`,
    taken: (shown) => `${quote(shown)} already exists. Choose another name.`,
    "too-long": () => "This text is too long for the cell.",
    "forbidden-character": (shown) => `${quote(shown)} holds a character that is not possible here. Type the text again.`,
    "same-name": (shown) => `${quote(shown)} prepared the account. Someone else checks it.`,
    "too-early": (shown) => `${quote(shown)} is too early: this step comes after the end of the year and after the step before it.`,
    "in-future": (shown) => `${quote(shown)} is still to come.`,
  },
};
