import type { Clock } from "../../actions/ports/clock";
import type { IsoDate } from "../../rules/dates/iso-date";

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function localDate(now: Date): IsoDate {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` as IsoDate;
}

function offset(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${two(Math.trunc(absolute / 60))}:${two(absolute % 60)}`;
}

/** The officer's own clock: the day and the time where the pane runs. */
export const deviceClock: Clock = {
  today: () => localDate(new Date()),
  now: () => {
    const now = new Date();
    return `${localDate(now)}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}${offset(now)}`;
  },
};
