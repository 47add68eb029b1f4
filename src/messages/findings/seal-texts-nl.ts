import type { SealFacts } from "../../rules/model/facts/seal-facts";
import type { Cents } from "../../rules/money/cents";
import { formatEuros } from "../format/format-euros";
import { quote } from "../format/quote";
import type { TextsOf } from "./finding-texts";
import { sheetOf } from "./sheet-of";

/** Findings about rows of sealed years, in Dutch. */
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
};

function described(description: string, amount: Cents | null): string {
  const words = description === "" ? "een rij zonder omschrijving" : quote(description);
  return amount === null ? words : `${words}, ${formatEuros(amount, "nl")}`;
}
