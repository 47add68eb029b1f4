export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** How many rows and columns at the top and left stay in view. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface HeaderFooter {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** The zoom of a printed page: a percentage, or a number of pages to fit (null: as many as needed). */
export type PageZoom = { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };

/** How a sheet is printed. Margins are in points. */
export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  /** Excel's own names, e.g. "A4". */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  /** Address such as "1:4", or null. */
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  /** Addresses without sheet, separated by commas, or null. */
  readonly printArea: string | null;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
  readonly headerFooter: HeaderFooter;
}

/** Protection of a sheet; `options` are Excel's allow-switches by name. No password is ever kept. */
export interface SheetProtection {
  readonly isProtected: boolean;
  readonly options: Readonly<Record<string, boolean | string>>;
}

export const plainPage: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  titleRows: null,
  titleColumns: null,
  printArea: null,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headerFooter: { leftHeader: "", centerHeader: "", rightHeader: "", leftFooter: "", centerFooter: "", rightFooter: "" },
};
