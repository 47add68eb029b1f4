import type { CalendarEntry, CalendarSubject } from "../../rules/years/calendar-entry";
import type { Language } from "../language";

type Texts = Readonly<Record<CalendarSubject, (year: string, subject: string) => string>>;

const nl: Texts = {
  "books-close": (year) => `Boekjaar ${year} is voorbij`,
  check: (year) => `Verantwoording ${year} controleren`,
  adoption: (year) => `Jaarrekening ${year} vaststellen`,
  delivery: (year) => `Verantwoording ${year} indienen`,
  subsidy: (_year, subject) => `Subsidie ${subject} vaststellen`,
  "spending-ends": () => "Laatste dag van de bestedingsperiode",
  "final-account": (year) => `Eindverantwoording over ${year}`,
  "final-account-at-last": (year) => `Uiterste eindverantwoording, over ${year}`,
  merger: (_year, subject) => `${subject} gaat op in een andere gemeente`,
};

const en: Texts = {
  "books-close": (year) => `Financial year ${year} is over`,
  check: (year) => `Check the account of ${year}`,
  adoption: (year) => `Adopt the accounts of ${year}`,
  delivery: (year) => `Deliver the account of ${year}`,
  subsidy: (_year, subject) => `Settle the subsidy ${subject}`,
  "spending-ends": () => "Last day of the spending period",
  "final-account": (year) => `Final account over ${year}`,
  "final-account-at-last": (year) => `Final account at the latest, over ${year}`,
  merger: (_year, subject) => `${subject} becomes part of another municipality`,
};

/** Returns what is due, as a person says it. */
export function calendarText({ is, year, subject }: Pick<CalendarEntry, "is" | "year" | "subject">, language: Language): string {
  return { nl, en }[language][is](String(year ?? ""), subject);
}
