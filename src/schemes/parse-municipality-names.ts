import type { Municipality } from "../rules/model/municipality";
import * as z from "./jitless-zod";
import { parseDataFile } from "./parse-data-file";
import { failCheckedBeforePublished, sourcedKeys } from "./sourced-schema";

/** Another name of a municipality than that of CBS, with its source. */
export type MunicipalityName = z.infer<typeof municipalityName>;

const municipalityName = z
  .strictObject({ code: z.string().check(z.regex(/^\d{4}$/)), name: z.string().check(z.minLength(1)), ...sourcedKeys })
  .check(failCheckedBeforePublished);

/**
 * Returns the other names that a file lists: each of a municipality of `known`, none of them the name of another one, none twice.
 * @throws DataFileError that names the file and the path of every key that is wrong.
 */
export function parseMunicipalityNames(file: string, content: unknown, known: readonly Municipality[]): readonly MunicipalityName[] {
  return parseDataFile(file, content, schemaFor(known));
}

function schemaFor(known: readonly Municipality[]) {
  return z.array(municipalityName).check(
    z.superRefine((all, context) => {
      const taken = new Set(known.map(({ name }) => folded(name)));
      all.forEach(({ code, name }, index) => {
        if (!known.some((one) => one.code === code)) {
          context.addIssue({ code: "custom", path: [index, "code"], message: "is not a municipality of the list" });
        }
        if (taken.has(folded(name))) {
          context.addIssue({ code: "custom", path: [index, "name"], message: "is a name already, so it would say nothing" });
        }
        taken.add(folded(name));
      });
    }),
  );
}

/** Names that differ only in case, accents, blanks and punctuation are one name to whoever reads a list. */
function folded(name: string): string {
  return name.normalize("NFKD").toLowerCase().replace(/[^a-z0-9]/g, "");
}
