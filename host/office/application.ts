import { defineClass } from "../dispatch/define-class";
import type { OfficeObject } from "../dispatch/office-object";
import type { OfficeContext } from "./office-context";

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
    SuspendApiCalculationUntilNextSync: (office) => { office.calculation.suspend(); },
    // Nothing is drawn before a batch ends, so there is nothing to hold up.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});
