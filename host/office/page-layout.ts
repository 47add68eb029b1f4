import type { Arguments } from "../dispatch/arguments";
import type { Scalar } from "../dispatch/define-class";
import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { Wire } from "../dispatch/wire";
import { addressOf, parseAddress } from "../model/address";
import type { HeaderFooter, PageLayout, PageZoom } from "../model/sheet-properties";
import { rangeBehind } from "./range-moves";
import type { SheetRef } from "./sheet-ref";
import { asFlag, asNumber, asRecord, asText, asWord } from "./wire-value";

/** The names that the API uses for paper sizes; only those that are common here. */
const papers: Readonly<Record<string, string>> = { a4: "A4", a3: "A3", a5: "A5", letter: "Letter", legal: "Legal" };

function setPage({ sheet }: SheetRef, patch: Partial<PageLayout>): void {
  sheet.set("page", { page: { ...sheet.state.page, ...patch } });
}

function margin(side: keyof PageLayout["margins"]): Scalar<SheetRef> {
  return {
    get: ({ sheet }) => sheet.state.page.margins[side],
    set: (self, value) => setPage(self, { margins: { ...self.sheet.state.page.margins, [side]: asNumber("PageLayout margin", value) } }),
  };
}

function zoomToWire(zoom: PageZoom): Wire {
  return "scale" in zoom ? { scale: zoom.scale } : { horizontalFitToPages: zoom.wide, verticalFitToPages: zoom.tall };
}

function zoomFromWire(value: Wire): PageZoom {
  const given = asRecord("PageLayout.zoom", value);
  const pages = (side: Wire | undefined): number | null => (side === undefined || side === null ? null : asNumber("PageLayout.zoom", side));
  return typeof given["scale"] === "number" ? { scale: given["scale"] } : { wide: pages(given["horizontalFitToPages"]), tall: pages(given["verticalFitToPages"]) };
}

function place(args: Arguments): string {
  const range = rangeBehind(args.object(0));
  const area = range?.area ?? parseAddress(args.text(0))?.area ?? args.wrong(0);
  return addressOf(area);
}

function part(name: keyof HeaderFooter): Scalar<SheetRef> {
  return {
    get: ({ sheet }) => sheet.state.page.headerFooter[name],
    set: (self, value) => setPage(self, { headerFooter: { ...self.sheet.state.page.headerFooter, [name]: asText(`HeaderFooter.${name}`, value) } }),
  };
}

const headerFooter = defineClass<SheetRef>({
  name: "HeaderFooter",
  storedOnly: "all",
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
});

const headersFooters = defineClass<SheetRef>({ name: "HeaderFooterGroup", parts: { DefaultForAllPages: headerFooter } });

/** Excel.PageLayout. */
export const pageLayout: (self: SheetRef) => OfficeObject = defineClass<SheetRef>({
  name: "PageLayout",
  storedOnly: "all",
  scalars: {
    Orientation: {
      get: ({ sheet }) => sheet.state.page.orientation,
      set: (self, value) => setPage(self, { orientation: asWord("PageLayout.orientation", value, ["Portrait", "Landscape"] as const) }),
    },
    PaperSize: {
      get: ({ sheet }) => sheet.state.page.paperSize,
      set: (self, value) => setPage(self, { paperSize: papers[asText("PageLayout.paperSize", value).toLowerCase()] ?? asWord("PageLayout.paperSize", value, Object.values(papers)) }),
    },
    Zoom: { get: ({ sheet }) => zoomToWire(sheet.state.page.zoom), set: (self, value) => setPage(self, { zoom: zoomFromWire(value) }) },
    CenterHorizontally: { get: ({ sheet }) => sheet.state.page.centerHorizontally, set: (self, value) => setPage(self, { centerHorizontally: asFlag("PageLayout.centerHorizontally", value) }) },
    CenterVertically: { get: ({ sheet }) => sheet.state.page.centerVertically, set: (self, value) => setPage(self, { centerVertically: asFlag("PageLayout.centerVertically", value) }) },
    PrintGridlines: { get: ({ sheet }) => sheet.state.page.printGridlines, set: (self, value) => setPage(self, { printGridlines: asFlag("PageLayout.printGridlines", value) }) },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  parts: { HeadersFooters: headersFooters },
  writes: {
    SetPrintArea: (self, args) => { setPage(self, { printArea: place(args) }); },
    SetPrintTitleRows: (self, args) => { setPage(self, { titleRows: place(args) }); },
    SetPrintTitleColumns: (self, args) => { setPage(self, { titleColumns: place(args) }); },
  },
});
