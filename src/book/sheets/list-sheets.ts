import { expenditureTable } from "../tables/expenditure-table";
import { findingTable } from "../tables/finding-table";
import { journalTable } from "../tables/journal-table";
import { sealTable } from "../tables/seal-table";
import { transferTable } from "../tables/transfer-table";
import type { ListSheet } from "./list-sheet";

/** The sheets that hold one list under their title. */
export const listSheets = {
  expenditures: {
    name: "Bestedingen",
    title: "Bestedingen",
    explanation: "Eén regel per kostenpost: typ of plak onder de laatste regel. Het doel volgt uit de maatregel; een rood vlak vraagt aandacht.",
    table: expenditureTable,
  },
  transfers: {
    name: "Overdrachten",
    title: "Overdrachten",
    explanation: "Geld dat aan een andere gemeente is overgedragen of van een andere gemeente is ontvangen; nooit ook een besteding.",
    table: transferTable,
  },
  findings: {
    name: "Controle",
    title: "Controle",
    explanation: "Links wat de laatste controle vond; die lijst wordt bij elke controle opnieuw geschreven. Rechts wat u daarvan vindt; dat blijft staan.",
    table: findingTable,
  },
  seals: {
    name: "Zegels",
    title: "Zegels",
    explanation: "De rijen van gecontroleerde en vastgestelde jaren zoals ze toen waren. Zo blijkt een latere wijziging. Wijzig hier niets.",
    table: sealTable,
    hidden: true,
  },
  journal: {
    name: "Logboek",
    title: "Logboek",
    explanation: "Wie deed wat en wanneer. Regels komen erbij en verdwijnen niet; de naam is opgegeven en niet door Excel bevestigd.",
    table: journalTable,
    hidden: true,
  },
} as const satisfies Readonly<Record<string, ListSheet>>;
