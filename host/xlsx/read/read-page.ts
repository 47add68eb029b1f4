import type { PageLayout } from "../../model/sheet-properties";
import { plainPage } from "../../model/sheet-properties";
import { headerFooterOf } from "../header-footer-codes";
import type { PageSetup, Sheet } from "../hucre-door";

const points = (inches: number | undefined, absent: number): number => (inches === undefined ? absent : Math.round(inches * 72 * 10_000) / 10_000);
const relative = (address: string | undefined): string | null => address?.replaceAll("$", "") ?? null;

function zoomOf(page: PageSetup, fits: boolean): PageLayout["zoom"] {
  if (!fits) {
    return { scale: page.scale ?? 100 };
  }
  const pages = (count: number | undefined): number | null => (count === 0 ? null : (count ?? 1));
  return { wide: pages(page.fitToWidth), tall: pages(page.fitToHeight) };
}

/** How a sheet is printed. `xml` tells whether the page fits: files of LibreOffice name numbers of pages also when it does not. */
export function readPage({ pageSetup: page = {}, headerFooter }: Sheet, xml: string): PageLayout {
  const { margins = {} } = page;
  const paper = page.paperSize ?? plainPage.paperSize;
  return {
    orientation: page.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: paper.charAt(0).toUpperCase() + paper.slice(1),
    zoom: zoomOf(page, /<(?:\w+:)?pageSetUpPr[^>]*fitToPage="(?:1|true)"/.test(xml)),
    titleRows: relative(page.printTitlesRow),
    titleColumns: relative(page.printTitlesColumn),
    printArea: relative(page.printArea),
    centerHorizontally: page.horizontalCentered ?? false,
    centerVertically: page.verticalCentered ?? false,
    printGridlines: page.showGridLines ?? false,
    margins: {
      left: points(margins.left, plainPage.margins.left),
      right: points(margins.right, plainPage.margins.right),
      top: points(margins.top, plainPage.margins.top),
      bottom: points(margins.bottom, plainPage.margins.bottom),
      header: points(margins.header, plainPage.margins.header),
      footer: points(margins.footer, plainPage.margins.footer),
    },
    headerFooter: headerFooterOf(headerFooter?.oddHeader ?? "", headerFooter?.oddFooter ?? ""),
  };
}
