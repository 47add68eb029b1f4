import {
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  defaultTheme,
  type Injector,
} from "@univerjs/presets";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The one workbook of the grid; its sheets come and go as they are shown. */
export const unitId = "werkmap";

/** A first sheet, shown until the workbook tells what it has. */
export const blankSheetId = "leeg";

/** The grid in the page's own colour, with quiet lines where panes are frozen. */
const theme = {
  ...defaultTheme,
  primary: { ...defaultTheme.primary, 50: "#EEF7F9", 100: "#DDEFF3", 200: "#B9DEE6", 500: "#0E8299", 600: "#0B7285", 700: "#095E6E" },
  gray: { ...defaultTheme.gray, 300: "#C9CED6" },
};

/** Scroll bars that hide what is below them, so that no cell shines through. */
const scrollConfig = {
  trackBackgroundColor: "#F3F4F6",
  trackBorderColor: "#E1E4E8",
  thumbBackgroundColor: "#C1C7CF",
  thumbHoverBackgroundColor: "#9BA3AE",
  thumbActiveBackgroundColor: "#7C8592",
};

/**
 * Starts the grid as a painter: no toolbar, formula bar, footer, menu or editor of its own, and nothing for its formula
 * engine to compute, because it gets texts only. Returns its injector.
 */
export function startUniver(container: HTMLElement): Injector {
  const univer = new Univer({ theme, locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: false, toolbar: false, contextMenu: false, disableAutoFocus: true });
  univer.registerPlugin(UniverDocsPlugin, { hasScroll: false });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { formulaBar: false, footer: false, disableEdit: true, disableForceStringAlert: true, disableForceStringMark: true, scrollConfig });
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: unitId,
    sheetOrder: [blankSheetId],
    sheets: { [blankSheetId]: { id: blankSheetId, name: blankSheetId } },
  });
  return univer.__getInjector();
}
