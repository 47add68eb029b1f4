import * as z from "./jitless-zod";
import type { IsoDate } from "../rules/dates/iso-date";

/** A date that exists, written `YYYY-MM-DD`. */
export const calendarDate = z.pipe(
  z.iso.date(),
  z.transform((text: string) => text as IsoDate),
);
