import { z } from "./jitless-zod";
import type { IsoDate } from "../rules/dates/iso-date";

/** A date that exists, written `YYYY-MM-DD`. */
export const calendarDate = z.iso.date().transform((text) => text as IsoDate);
