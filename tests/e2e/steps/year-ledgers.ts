import { Buffer } from "node:buffer";
import type { ChosenFile } from "./ledger-files";

const header = "Boekdatum;Boekstuk;Grootboekrekening;Kostenplaats;Omschrijving;Crediteur;Bedrag";

function exported(name: string, lines: readonly string[]): ChosenFile {
  return { name, mimeType: "text/csv", buffer: Buffer.from([header, ...lines].join("\r\n"), "utf8") };
}

/** The export of 2022: a subsidy, an invoice and rent of the grant, and a road that is nobody's business here. */
export function ledgerOf2022(): ChosenFile {
  return exported("grootboek-2022.csv", [
    "08-08-2022;2022-0801;43010;6430;Subsidie zomerschool 2022;Stichting Zomerplezier;24.689,50",
    "03-10-2022;2022-1001;43020;6430;Leesondersteuning najaar;Coöperatie De Brug;12.000,25",
    "30-11-2022;2022-1130;34010;6430;Huur gymzaal november;Vastgoed Voorbeeld;875,50",
    "05-07-2022;2022-0705;41000;2100;Asfalt Dorpsstraat;Wegenbouw Noord;70.000,00",
  ]);
}

/** The export of 2023: the subsidy of 2022 is settled lower, a bill of 2022 turns out to be too high, and the year has costs of its own. */
export function ledgerOf2023(): ChosenFile {
  return exported("grootboek-2023.csv", [
    "07-03-2023;2023-0301;43010;6430;Lagere vaststelling zomerschool 2022;Stichting Zomerplezier;1.500,00-",
    "14-04-2023;2023-0401;43020;6430;Correctie op de factuur van najaar 2022;Coöperatie De Brug;250,25-",
    "07-08-2023;2023-0801;43010;6430;Subsidie zomerschool 2023;Stichting Leerlust;30.000,00",
    "30-11-2023;2023-1130;34010;6430;Huur gymzaal november;Vastgoed Voorbeeld;900,00",
  ]);
}
