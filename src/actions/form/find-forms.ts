import type { FormGrid } from "../../book/form/form-grid";
import { readAnnexForm } from "../../book/form/read-annex-form";
import { reportSheetNames } from "../../book/report/report-sheet-names";
import type { Outcome } from "../outcome";
import type { SheetOutline } from "../ports/form-port";
import { catchRefusal } from "../running/run-action";
import type { FoundForm } from "./annex-session";
import type { FormTools } from "./form-tools";

/** No form comes near it: larger sheets hold something else, and are not read. */
const mostCells = 60_000;

/** Looks through the sheets of the workbook for labels of indicators. */
export function findForms({ workbook, open }: FormTools): Promise<Outcome<readonly FoundForm[]>> {
  return catchRefusal<readonly FoundForm[]>(async () => {
    const forms: FoundForm[] = [];
    for (const { name } of (await workbook.listSheets()).filter((sheet) => mayHoldForm(sheet, open !== null))) {
      const grid = await workbook.readFormSheet(name);
      const found = grid === null ? null : foundForm(grid);
      forms.push(...(found === null ? [] : [found]));
    }
    return { ok: true, value: forms };
  });
}

function mayHoldForm({ name, rows, columns, holdsBook }: SheetOutline, inBook: boolean): boolean {
  return !holdsBook && rows > 0 && rows * columns <= mostCells && !(inBook && isOwnReport(name));
}

/** The report of a book has the layout of the annex, but is no form. */
function isOwnReport(name: string): boolean {
  const { annex, reconciliation } = reportSheetNames(Number(/\d{4}$/.exec(name)?.[0] ?? Number.NaN));
  return name === annex || name === reconciliation;
}

function foundForm(grid: FormGrid): FoundForm | null {
  const { sheet, year, formatOf, municipality, isProtected, schemes, problems } = readAnnexForm(grid);
  return schemes.length === 0 ? null : { sheet, year, formatOf, municipality, isProtected, codes: schemes.map(({ code }) => code), problems };
}
