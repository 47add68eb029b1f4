import * as z from "./jitless-zod";
import type { Municipality } from "../rules/model/municipality";
import { calendarDate } from "./calendar-date";
import municipalities from "./municipalities.json";
import { parseDataFile } from "./parse-data-file";

const code = z.string().check(z.regex(/^\d{4}$/));

const schema = z.array(
  z
    .strictObject({
      code,
      name: z.string().check(z.minLength(1)),
      from: z.nullable(calendarDate),
      until: z.nullable(calendarDate),
      successors: z.array(code),
    })
    .check(
      z.refine(({ from, until }) => from === null || until === null || from <= until, { path: ["until"], message: "ends before it begins" }),
      z.refine(({ until, successors }) => (until === null) === (successors.length === 0), {
        path: ["successors"],
        message: "a municipality that ended has a successor, and only such a one",
      }),
    ),
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
