import type { MoneyField, MoneyKind } from "./model/money-field";

type Names = Readonly<Partial<Record<MoneyField, readonly string[]>>>;

/**
 * What tables with money call their columns, the surest name first. Case, dots, hyphens, spaces and units in brackets do not matter. Not here
 * on purpose: "bedrag per leerling" is a rate, and a bare "beschikking" may be an amount or a reference.
 */
export const moneyHeaders: Readonly<Record<MoneyKind, Names>> = {
  payments: {
    receivedOn: [
      "betaaldatum", "datum betaling", "betalingsdatum", "betaald op", "uitbetaald op", "datum uitbetaling", "uitbetaaldatum", "ontvangen op", "datum ontvangst", "ontvangstdatum", "valutadatum",
      "boekdatum", "boekingsdatum", "datum boeking", "transactiedatum", "datum", "payment date", "paid on", "received on", "value date", "booking date", "date",
    ],
    amount: [
      "betaald bedrag", "uitbetaald bedrag", "bedrag betaald", "bedrag betaling", "betalingsbedrag", "ontvangen bedrag", "bedrag ontvangen", "bedrag", "bedrag eur", "bedrag euro", "bedrag in euro", "betaald",
      "uitbetaald", "ontvangen", "amount paid", "amount received", "amount",
    ],
    side: ["af bij", "bij af", "af of bij", "d/c", "debet/credit", "credit/debet", "dc-code", "d/c-code", "debit/credit", "credit/debit"],
    document: [
      "betalingskenmerk", "kenmerk betaling", "beschikkingsnummer", "nummer beschikking", "beschikkingnummer", "kenmerk beschikking", "kenmerk", "boekstuknummer", "boekstuk", "documentnummer", "document", "referentie",
      "betalingsreferentie", "payment reference", "reference", "document number",
    ],
    note: ["omschrijving", "omschrijving betaling", "betalingsomschrijving", "toelichting", "mededeling", "mededelingen", "description", "note"],
    scheme: ["regeling", "naam regeling", "regelingnaam", "specifieke uitkering", "uitkering", "naam uitkering", "spuk", "sisa code", "regelingcode", "uitkeringscode", "scheme", "grant"],
    municipality: ["gemeentenaam", "naam gemeente", "gemeente", "ontvanger", "begunstigde", "municipality", "recipient"],
  },
  amounts: {
    municipality: ["gemeentenaam", "naam gemeente", "gemeente", "naam", "municipality", "municipality name", "name"],
    code: [
      "cbs code", "gemeentecode", "gemeente code", "code gemeente", "cbs gemeentecode", "gemeentecode cbs", "gemeentenummer", "nummer gemeente", "cbs nummer", "gm code", "municipality code", "code",
    ],
    pupils: ["aantal leerlingen totaal", "totaal aantal leerlingen", "totaal leerlingen", "aantal leerlingen", "leerlingen", "leerlingaantal", "number of pupils", "pupils"],
    score: ["achterstandsscore", "onderwijsscore", "score", "disadvantage score"],
    amount: [
      "totaalbedrag", "totaal bedrag", "bedrag totaal", "toegekend bedrag", "bedrag beschikking", "bedrag uitkering", "bedrag", "bedrag eur", "bedrag euro", "bedrag in euro", "bedrag per gemeente", "toekenning", "totaal",
      "amount allocated", "total amount", "amount", "total",
    ],
    reference: ["beschikkingsnummer", "nummer beschikking", "beschikkingnummer", "kenmerk beschikking", "kenmerk", "reference"],
  },
};

/** Headers that say more than the name of their column, in compared form: "Aantal leerlingen po en vo op 1 oktober 2020". */
export const moneyHeaderBeginnings: Readonly<Partial<Record<MoneyField, RegExp>>> = {
  pupils: /^(?:aantal)?leerlingen(?!.*(?:bedrag|euro))/,
  score: /^(?:achterstands|onderwijs)scores?(?!.*(?:bedrag|euro))/,
};
