import type { SealFacts } from "../../rules/model/facts/seal-facts";
import type { Cents } from "../../rules/money/cents";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sheetOf } from "./sheet-of";

/** Findings about rows and seals of sealed years, in Dutch. */
export const sealTextsNl: TextsOf<SealFacts> = {
  "checked-row-changed": ({ year, why, table, description, was, now }) => ({
    what: {
      changed: `Deze rij is gewijzigd nadat ${year} was gecontroleerd. Toen stond er ${described(description, was)}${now === null ? "." : `; nu is het bedrag ${formatEuros(now, "nl")}.`}`,
      added: `Deze rij (${described(description, now)}) is toegevoegd nadat ${year} was gecontroleerd.`,
      missing: `Er ontbreekt een rij van ${sheetOf(table)} die er stond toen ${year} werd gecontroleerd: ${described(description, was)}.`,
    }[why],
    todo: `Klopt de wijziging, laat ${year} dan opnieuw controleren. Zo niet, zet de rij terug zoals ze was. Tot dan is ${year} weer een concept.`,
  }),
  "sealed-row-changed": ({ year, description, was, now }) => ({
    what: `Deze rij hoort bij ${year}, dat al is vastgesteld, en is daarna gewijzigd. Vastgesteld is ${described(description, was)}${now === null ? "." : `; nu is het bedrag ${formatEuros(now, "nl")}.`}`,
    todo: `Zet de rij terug zoals ze was. Leg het verschil vast als correctie in het jaar dat nog openstaat, met ${year} bij “Corrigeert jaar”.`,
  }),
  "sealed-row-added": ({ year, description, now }) => ({
    what: `Deze rij (${described(description, now)}) is toegevoegd aan ${year}, dat al is vastgesteld.`,
    todo: `Zet de rij in het jaar dat nog openstaat; bij een besteding met ${year} bij “Corrigeert jaar”.`,
  }),
  "sealed-row-missing": ({ year, table, description, was }) => ({
    what: `Er ontbreekt een rij van ${sheetOf(table)} waarmee ${year} is vastgesteld: ${described(description, was)}.`,
    todo: `Zet de rij terug met hetzelfde rij-id, of herstel een eerdere versie. Hoort ze er niet, leg dat dan vast als correctie in het jaar dat nog openstaat, met ${year} bij “Corrigeert jaar”.`,
  }),
  "seal-broken": ({ year, status, why }) => ({
    what: {
      "other-figures": `Het zegel van ${year} (${status}) past niet bij wat er nu staat, terwijl elke rij nog is zoals het verborgen blad Zegels zegt. Een cijfer of antwoord van de bijlage is nu anders, of het zegel of dat blad is gewijzigd.`,
      "list-gone": `Het zegel van ${year} (${status}) past niet bij wat er nu staat, en het verborgen blad Zegels heeft geen rijen van ${year} meer. Welke rij anders is, is daardoor niet te zeggen.`,
      "seal-gone": `Het zegel van ${year} (${status}) is weg uit tblJaar, terwijl het verborgen blad Zegels de rijen van ${year} nog heeft.`,
    }[why],
    todo:
      why === "seal-gone"
        ? `Zet het zegel terug in de kolom Zegel: het staat op het blad Logboek bij de stap waarmee ${year} werd verzegeld.`
        : status === "gecontroleerd"
          ? `Zet ${year} terug naar concept en laat het opnieuw controleren.`
          : `Vergelijk het zegel met dat op het blad Logboek en op het afgedrukte verslag, en het boek met een eerdere versie. Zijn de cijfers terecht anders, leg dan hier uit waardoor, en lever ${year} zo nodig opnieuw in.`,
  }),
  "seal-list-differs": ({ year, status, lines }) => ({
    what:
      lines === 0
        ? `Het zegel van ${year} (${status}) klopt met wat er staat, maar het verborgen blad Zegels heeft geen rijen van ${year} meer. Een latere wijziging is dan wel te zien, maar niet in welke rij.`
        : `Het zegel van ${year} (${status}) klopt met wat er staat, maar het verborgen blad Zegels niet: het maakt van ${lines === 1 ? "1 rij" : `${lines} rijen`} een wijziging die er niet is. Dat blad is gewijzigd.`,
    todo: status === "gecontroleerd" ? `Laat ${year} opnieuw controleren: dan wordt het blad Zegels opnieuw gemaakt.` : `Herstel het blad Zegels uit een eerdere versie van de werkmap. De rijen van ${year} zelf zijn zoals ze werden vastgesteld.`,
  }),
};

function described(description: string, amount: Cents | null): string {
  const words = description === "" ? "een rij zonder omschrijving" : quote(description);
  return amount === null ? words : `${words}, ${formatEuros(amount, "nl")}`;
}
