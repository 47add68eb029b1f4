import type { WaitingReason } from "../../ledger/model/line-outcome";
import type { Language } from "../language";

/** Why lines wait: a heading, and what the officer is asked. */
export interface WaitingText {
  readonly title: string;
  readonly explained: string;
}

type Texts = Readonly<Record<WaitingReason, WaitingText>>;

const nl: Texts = {
  "no-rule": { title: "Nog geen regel", explained: "Geen regel van het blad Toewijzing past hierop." },
  "measure-unknown": { title: "Maatregel onbekend", explained: "De regel die past, noemt een maatregel die niet in het boek staat." },
  "other-income": { title: "Andere baten", explained: "Een ontvangst op dit project die niet van het Rijk komt: een ouderbijdrage, een school, een teruggekregen subsidie? Gaat het van de kosten af, of hoort het er niet bij?" },
  "transfer-or-purchase": { title: "Overdracht of inkoop?", explained: "Categorie 4.3.2 is een betaling aan een gemeente. Kocht u iets in, dan is het een besteding. Droeg u uitkering over, zonder dan uit en leg de overdracht vast op het blad Overdrachten." },
  "reserve-mutation": { title: "Mutatie van een reserve", explained: "Categorie 7.1 en taakveld 0.10 zijn nooit een besteding. U kunt ze uitzonderen." },
  "balance-account": { title: "Balansrekening", explained: "Een boeking op de balans is geen last. U kunt ze uitzonderen." },
  "year-reported": { title: "Jaar al verantwoord", explained: "Het boekjaar is al verantwoord. Neemt u de regels over, dan worden het correcties in het jaar dat nog openstaat." },
  "year-unknown": { title: "Jaar onbekend", explained: "Deze regels hebben geen boekjaar waarin deze uitkering kan worden besteed. U kunt ze uitzonderen of laten wachten." },
  changed: { title: "Gewijzigd bedrag", explained: "Dezelfde boeking staat al in het boek, met een ander bedrag. Neemt u de wijziging over, dan komt alleen het verschil erbij, als correctie." },
  "vat-unknown": { title: "Btw onbekend", explained: "Verrekenbare btw moet er nog af, maar het bestand zegt niet hoeveel btw in het bedrag zit. Kies een aard zonder btw, of zeg dat het bedrag exclusief is." },
  "reversal-gone": { title: "Tegenboeking zonder rij", explained: "U koos deze regels als tegenboeking van een rij in Bestedingen, maar die rij is er niet meer, is gewijzigd of heeft al een tegenboeking. Kies opnieuw wat zij worden." },
};

const en: Texts = {
  "no-rule": { title: "No rule yet", explained: "No rule of the sheet Toewijzing matches these lines." },
  "measure-unknown": { title: "Measure unknown", explained: "The rule that matches names a measure that the book does not have." },
  "other-income": { title: "Other income", explained: "Income on this project that is not the state’s: parents, a school, a subsidy paid back? Does it come off the cost, or does it not belong here?" },
  "transfer-or-purchase": { title: "Transfer or purchase?", explained: "Categorie 4.3.2 is a payment to a municipality. If you bought something, it is spending. If you passed on grant, except it and record the transfer on the sheet Overdrachten." },
  "reserve-mutation": { title: "Change of a reserve", explained: "Categorie 7.1 and taakveld 0.10 are never spending. You can except them." },
  "balance-account": { title: "Balance account", explained: "A booking on the balance sheet is no cost. You can except it." },
  "year-reported": { title: "Year already reported", explained: "The accounting year is already reported. If you take the lines over, they become corrections in the year that is still open." },
  "year-unknown": { title: "Year unknown", explained: "These lines have no accounting year in which this grant can be spent. You can except them or let them wait." },
  changed: { title: "Amount changed", explained: "The same booking is in the book with another amount. If you take the change over, only the difference is added, as a correction." },
  "vat-unknown": { title: "VAT unknown", explained: "Recoverable VAT must still come off, but the file does not say how much VAT the amount holds. Choose a cost type without VAT, or say that the amount is without VAT." },
  "reversal-gone": { title: "Reversal without its row", explained: "You chose these lines as reversals of a row of Bestedingen, but that row is gone, has changed, or has a reversal already. Choose again what they become." },
};

/** What is asked about lines that wait, per reason. */
export const waitingReasonTexts: Readonly<Record<Language, Texts>> = { nl, en };
