import type { PageLayout } from "../../model/sheet-properties";
import type { PageSetup, WriteSheet } from "../hucre-door";
import { joinSections } from "../header-footer-codes";

const pointsPerInch = 72;

function zoom({ zoom: asked }: PageLayout): Partial<PageSetup> {
  return "scale" in asked ? { scale: asked.scale } : { fitToPage: true, fitToWidth: asked.wide ?? 0, fitToHeight: asked.tall ?? 0 };
}

/** How a sheet is printed, for hucre. Print area and titles are names of the workbook: see `sheetNames`. */
export function writtenPage(page: PageLayout): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const inches = (points: number): number => points / pointsPerInch;
  const { margins, headerFooter: text } = page;
  const oddHeader = joinSections(text.leftHeader, text.centerHeader, text.rightHeader);
  const oddFooter = joinSections(text.leftFooter, text.centerFooter, text.rightFooter);
  return {
    pageSetup: {
      paperSize: page.paperSize.toLowerCase() as NonNullable<PageSetup["paperSize"]>,
      orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
      ...zoom(page),
      margins: { left: inches(margins.left), right: inches(margins.right), top: inches(margins.top), bottom: inches(margins.bottom), header: inches(margins.header), footer: inches(margins.footer) },
      horizontalCentered: page.centerHorizontally,
      verticalCentered: page.centerVertically,
      showGridLines: page.printGridlines,
    },
    ...(oddHeader === "" && oddFooter === "" ? {} : { headerFooter: { oddHeader, oddFooter } }),
  };
}
