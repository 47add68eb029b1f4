import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import { Trouble } from "../model/trouble";
import type { OfficeContext } from "./office-context";
import { workbookCreated } from "./workbook-created";

const numberFormat = defineClass<OfficeContext>({
  name: "NumberFormatInfo",
  scalars: { NumberDecimalSeparator: { get: ({ culture }) => culture.decimal }, NumberGroupSeparator: { get: ({ culture }) => culture.group } },
});

const dateFormat = defineClass<OfficeContext>({
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: ({ culture }) => culture.dateSeparator },
    ShortDatePattern: { get: ({ culture }) => (culture.dayFirst ? "d-M-yyyy" : "M/d/yyyy") },
    LongDatePattern: { get: ({ culture }) => (culture.dayFirst ? "dddd d MMMM yyyy" : "dddd, MMMM d, yyyy") },
    TimeSeparator: { get: () => ":" },
    LongTimePattern: { get: ({ culture }) => (culture.dayFirst ? "HH:mm:ss" : "h:mm:ss tt") },
  },
});

const cultureInfo = defineClass<OfficeContext>({
  name: "CultureInfo",
  scalars: { Name: { get: ({ culture }) => culture.name } },
  parts: { NumberFormat: numberFormat, DatetimeFormat: dateFormat },
});

/** @throws Trouble for text that is no workbook file: Excel asks an .xlsx as base64. */
function workbookBytes(base64: string): Uint8Array {
  const bytes = /^[A-Za-z0-9+/]+={0,2}$/.test(base64) ? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) : new Uint8Array();
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new Trouble("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  return bytes;
}

/** Excel.Application. Calculation is always automatic. */
export const application: (self: OfficeContext) => OfficeObject = defineClass<OfficeContext>({
  name: "Application",
  scalars: {
    CalculationMode: { get: () => "Automatic" },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 0 },
    DecimalSeparator: { get: ({ culture }) => culture.decimal },
    ThousandsSeparator: { get: ({ culture }) => culture.group },
    UseSystemSeparators: { get: () => true },
  },
  parts: { CultureInfo: cultureInfo },
  reads: {
    Calculate: async (office, args) => {
      args.word(0, ["Recalculate", "Full", "FullRebuild"] as const);
      await office.calculation.recalculate();
    },
    CreateWorkbook: (office, args) => workbookCreated({ office, bytes: workbookBytes(args.text(0)) }),
    SuspendApiCalculationUntilNextSync: (office) => { office.calculation.suspend(); },
    // Nothing is drawn before a batch ends, so there is nothing to hold up.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
