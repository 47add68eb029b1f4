import { z } from "./jitless-zod";
import type { Municipality } from "../rules/model/municipality";
import { calendarDate } from "./calendar-date";
import municipalities from "./municipalities.json";
import { parseDataFile } from "./parse-data-file";

const code = z.string().regex(/^\d{4}$/);

const schema = z.array(
  z
    .strictObject({
      code,
      name: z.string().min(1),
      from: calendarDate.nullable(),
      until: calendarDate.nullable(),
      successors: z.array(code),
    })
    .refine(({ from, until }) => from === null || until === null || from <= until, { path: ["until"], message: "ends before it begins" })
    .refine(({ until, successors }) => (until === null) === (successors.length === 0), {
      path: ["successors"],
      message: "a municipality that ended has a successor, and only such a one",
    }),
);

let loaded: readonly Municipality[] | null = null;

/**
 * Returns the 352 municipalities of 1 January 2021 and those made by mergers since, in the order of their CBS code.
 * @throws DataFileError when the list does not keep to its format.
 */
export function loadMunicipalities(): readonly Municipality[] {
  loaded ??= parseDataFile("src/schemes/municipalities.json", municipalities, schema);
  return loaded;
}
