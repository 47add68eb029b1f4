import type { SheetSchema } from "../../book/schema/sheet-schema";
import { pagesWide } from "./pages-wide";
import { parseAddress } from "./parse-address";

/** Sets how a sheet prints: A4, over as many pages across as it takes to read it, the header row on every page, sheet and page number below. */
export function layOutPage(sheet: Excel.Worksheet, schema: SheetSchema): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = schema.landscape ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: pagesWide(schema) };
  const [first] = schema.tables;
  if (schema.titleRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${schema.titleRows[0]}:$${schema.titleRows[1]}`);
  } else if (first !== undefined) {
    const header = parseAddress(first.at).row + 1;
    pageLayout.setPrintTitleRows(`$${header}:$${header}`);
  }
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = "&A";
  defaultForAllPages.rightFooter = "Pagina &P van &N";
}
