const millisecondsInDay = 86_400_000;

/** Returns the calendar date `YYYY-MM-DD`; day 0 of a month is the last day of the month before. */
export function day(year: number, month: number, dayOfMonth: number): string {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

/** Returns the last day of a month. */
export function monthEnd(year: number, month: number): string {
  return day(year, month + 1, 0);
}

/** Returns the date `count` days after `date`. */
export function addDays(date: string, count: number): string {
  return new Date(Date.parse(date) + count * millisecondsInDay).toISOString().slice(0, 10);
}

/** Returns `YYYY-MM-DD` as the Dutch `dd-mm-jjjj`. */
export function dutchDate(date: string): string {
  return date.split("-").reverse().join("-");
}

/** A month of a year. */
export interface Month {
  readonly year: number;
  readonly month: number;
}

/** Returns every month from `first` up to and including `last`, summer holidays (August) left out on request. */
export function monthsBetween(first: Month, last: Month, skipAugust = false): readonly Month[] {
  const months: Month[] = [];
  for (let at = first.year * 12 + first.month - 1; at <= last.year * 12 + last.month - 1; at += 1) {
    const found = { year: Math.floor(at / 12), month: (at % 12) + 1 };
    if (!skipAugust || found.month !== 8) {
      months.push(found);
    }
  }
  return months;
}

const monthNames = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

/** Returns e.g. "maart 2023". */
export function monthName({ year, month }: Month): string {
  return `${monthNames[month - 1] ?? ""} ${year}`;
}
