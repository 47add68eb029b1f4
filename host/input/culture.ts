/** How one country writes numbers, dates and truth. */
export interface Culture {
  readonly name: "nl-NL" | "en-US";
  readonly decimal: string;
  readonly group: string;
  readonly listSeparator: string;
  readonly dateSeparator: string;
  readonly dayFirst: boolean;
  /** Format code of a typed date, in en-US terms. */
  readonly shortDate: string;
  readonly months: readonly string[];
  readonly weekdays: readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly currency: string;
  /** Words on screen for cell errors, by their English names; others are the same. */
  readonly errors: Readonly<Record<string, string>>;
}

/** Dutch as spoken in the Netherlands. */
export const dutch: Culture = {
  name: "nl-NL",
  decimal: ",",
  group: ".",
  listSeparator: ";",
  dateSeparator: "-",
  dayFirst: true,
  shortDate: "dd-mm-yyyy",
  months: ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"],
  weekdays: ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"],
  yes: "WAAR",
  no: "ONWAAR",
  currency: "€",
  errors: { "#N/A": "#N/B", "#VALUE!": "#WAARDE!", "#REF!": "#VERW!", "#DIV/0!": "#DEEL/0!", "#NUM!": "#GETAL!", "#NAME?": "#NAAM?", "#NULL!": "#LEEG!" },
};

/** English of the United States: also the language of Office.js. */
export const american: Culture = {
  name: "en-US",
  decimal: ".",
  group: ",",
  listSeparator: ",",
  dateSeparator: "/",
  dayFirst: false,
  shortDate: "m/d/yyyy",
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  yes: "TRUE",
  no: "FALSE",
  currency: "$",
  errors: {},
};
