import type { Municipality } from "../rules/model/municipality";
import { calendarDate } from "./calendar-date";
import * as z from "./jitless-zod";
import { parseDataFile } from "./parse-data-file";

const code = z.string().check(z.regex(/^\d{4}$/));

const municipality = z
  .strictObject({
    code,
    name: z.string().check(z.minLength(1)),
    from: z.nullable(calendarDate),
    until: z.nullable(calendarDate),
    successors: z.array(code),
    status: z.enum(["confirmed", "unconfirmed"]),
  })
  .check(
    z.refine(({ from, until }) => from === null || until === null || from <= until, { path: ["until"], message: "ends before it begins" }),
    z.refine(({ until, successors }) => (until === null) === (successors.length === 0), {
      path: ["successors"],
      message: "a municipality that ended has a successor, and only such a one",
    }),
  );

const schema = z.array(municipality).check(
  z.superRefine((all, context) => {
    const byCode = new Map(all.map((each) => [each.code, each]));
    const fail = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", path, message });
    all.forEach(({ code: own, until, successors }, index) => {
      if (byCode.get(own) !== all[index]) {
        fail([index, "code"], "stands here twice");
      }
      successors.forEach((successor, at) => {
        const next = byCode.get(successor);
        if (next === undefined) {
          fail([index, "successors", at], "is not a municipality of this list");
        } else if (until !== null && next.until !== null && next.until <= until) {
          fail([index, "successors", at], "ended no later than the municipality that it succeeds");
        }
      });
    });
  }),
);

/**
 * Returns the municipalities that a file lists.
 * @throws DataFileError that names the file and the path of every key that is wrong.
 */
export function parseMunicipalities(file: string, content: unknown): readonly Municipality[] {
  return parseDataFile(file, content, schema);
}
