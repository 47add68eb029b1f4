import { lastDayOfYear } from "../../rules/dates/last-day-of-year";
import { indicatorsOf } from "../../rules/law/indicators-of";
import { valueOn } from "../../rules/law/value-on";
import type { LawValue, SelectedBy } from "../../rules/model/law-value";
import { dutchDate } from "../dutch-date";
import { dutchEuros } from "./dutch-euros";
import { exportCells } from "./export-cells";
import type { ExportInput } from "./export-input";
import type { ExportCell, ExportColumn, ExportSheet } from "./export-sheet";
import { lawCells, lawColumns } from "./law-columns";

const columns: readonly ExportColumn[] = [
  { header: "Soort", width: 18, wraps: true },
  { header: "Code", width: 10 },
  { header: "Wat", width: 38, wraps: true },
  { header: "Geldt van", width: 11 },
  { header: "Geldt t/m", width: 11 },
  { header: "Gekozen naar", width: 18, wraps: true },
  ...lawColumns,
];

const selections: Readonly<Record<SelectedBy, string>> = {
  performance: "datum van de prestatie",
  decision: "datum van de beschikking",
  "reporting-year": "verantwoordingsjaar",
  assessment: "dag van beoordeling",
};

/** Returns every value of the law that the book and this report apply, with its source, and the book's own VAT rules. */
export function lawSheet(input: ExportInput): ExportSheet {
  const rows = [...schemeRows(input), ...annexRows(input), ...ownRows(input)];
  const doubtful = rows.filter((row) => row.includes(exportCells.certainty("unconfirmed"))).length;
  return {
    name: "Regels",
    title: "Toegepaste regels met hun bron",
    explanation: [`Regeling ${input.view.scheme.id}: ${input.view.scheme.title}. Beoordeeld op ${dutchDate(input.view.today)}.`],
    warnings: doubtful === 0 ? [] : [`${doubtful} van de ${rows.length} regels zijn NIET BEVESTIGD: niet in de geldende officiële tekst gezien, of een regel van dit boek zelf.`],
    tables: [{ name: "uitRegels", heading: "", columns, rows }],
  };
}

type Row = readonly ExportCell[];

function rowOf(kind: string, code: string, what: string, value: LawValue): Row {
  return [kind, code, what, exportCells.date(value.validFrom), exportCells.date(value.validUntil), selections[value.selectedBy], ...lawCells(value)];
}

function schemeRows({ view, report }: ExportInput): readonly Row[] {
  const { scheme } = view;
  const { identity, allocationRates: rates, paymentCalendar: calendar } = scheme;
  return [
    ["Regeling", scheme.id, scheme.title, null, null, "", ...lawCells(identity)],
    ["SiSa-code", scheme.code, "Code naast de titel van de regeling", null, null, "", ...lawCells({ ...identity, status: scheme.codeStatus })],
    ...scheme.purposes.map((one) => rowOf("Bestedingsdoel", one.code, one.name, one)),
    ...scheme.spendingPeriods.map((one) => rowOf("Bestedingsperiode", "", `${dutchDate(one.from)} tot en met ${dutchDate(one.until)}`, one)),
    ...scheme.accountabilityYears.map((one) => rowOf("Verantwoordingsjaren", "", `${one.firstYear} tot en met ${one.lastYear}, eindverantwoording uiterlijk over ${one.outerLimit}`, one)),
    ...(rates === null ? [] : [rowOf("Bedragen", "", `${dutchEuros(rates.perPupil)} per leerling, ${dutchEuros(rates.perScoreUnit)} per eenheid van de score, geteld op ${dutchDate(rates.pupilsCountedOn)}`, rates)]),
    ...(calendar === null ? [] : [rowOf("Betaalkalender", "", `Maandelijks over ${dutchDate(calendar.from)} tot en met ${dutchDate(calendar.until)}, eerste betaling ${calendar.firstPaidIn}, laatste ${calendar.lastPaidIn}; gelijke termijnen ${calendar.equalTerms === "confirmed" ? "bevestigd" : "NIET BEVESTIGD"}`, calendar)]),
    ...indicatorsOf(scheme, report.year).map((one) => rowOf(`Indicator ${report.year}`, one.code, `${one.text} (aard controle ${one.control})`, one)),
  ];
}

function annexRows({ view: { sisa }, report }: ExportInput): readonly Row[] {
  const day = lastDayOfYear(report.year);
  const inForce = <Value extends LawValue>(values: readonly Value[]): readonly Value[] => values.filter((one) => valueOn([one], day) !== null);
  return [
    ...inForce(sisa.balanceCodes).map((one) => rowOf("Balanscode", one.source, `${one.liability} (schuld) en ${one.asset} (vordering)`, one)),
    ...inForce(sisa.deliveryDays).map((one) => rowOf("Inlevering", "", `Uiterlijk ${one.monthDay.slice(3)}-${one.monthDay.slice(0, 2)}-${report.year + 1}`, one)),
    ...inForce(sisa.auditLimits).map((one) => rowOf("Controlegrens", "", `Deelwaarneming vanaf ${dutchEuros(one.grantFrom)}`, one)),
    ...inForce(sisa.tolerances).flatMap((one) =>
      one.bands.map(({ baseUntil, tolerance }) => {
        const size = tolerance.is === "amount" ? dutchEuros(tolerance.amount) : `${tolerance.percentage} % van de omvang`;
        return rowOf("Tolerantie", "", `${baseUntil === null ? "Daarboven" : `Omvang tot en met ${dutchEuros(baseUntil)}`}: ${size}`, one);
      }),
    ),
  ];
}

/** No official source gives the VAT rule for a municipality; the book's own is marked so. */
function ownRows({ book }: ExportInput): readonly Row[] {
  return book.vatRules.flatMap(({ from, percentage, note }): Row[] => {
    if (from === null || percentage === null) {
      return [];
    }
    const what = `${percentage} % van de btw is verrekenbaar${note === "" ? "" : `; ${note}`}`;
    return [["Btw-regel van dit boek", "", what, exportCells.date(from), null, selections.performance, exportCells.certainty("unconfirmed"), "Eigen regel van de gemeente", ...lawColumns.slice(2).map(() => null)]];
  });
}
