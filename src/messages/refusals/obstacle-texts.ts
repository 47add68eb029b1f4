import type { Obstacle } from "../../actions/ports/obstacle";
import type { Advice } from "../advice";

/** Returns in Dutch what stands in the way of a write, and how to remove it. */
export function obstacleTextNl(obstacle: Obstacle): Advice {
  switch (obstacle.is) {
    case "table-missing":
      return {
        what: `De tabel ${obstacle.table} is niet gevonden. Er is niets geschreven.`,
        todo: "Maak het verwijderen of hernoemen van de tabel ongedaan, of open een eerdere versie van de werkmap.",
      };
    case "column-missing":
      return {
        what: `In de tabel ${obstacle.table} ontbreekt de kolom “${obstacle.column}”. Er is niets geschreven.`,
        todo: "Zet de kolom terug met precies deze naam en probeer het opnieuw.",
      };
    case "filter-active":
      return {
        what: `Op de tabel ${obstacle.table} staat een filter aan. Nieuwe rijen kunnen dan op de verkeerde plek komen, dus er is niets geschreven.`,
        todo: "Wis het filter (Gegevens > Wissen) en probeer het opnieuw.",
      };
    case "sheet-protected":
      return {
        what: `Het blad ${obstacle.sheet} is beveiligd. Er is niets geschreven.`,
        todo: "Hef de bladbeveiliging op (Controleren > Beveiliging blad opheffen) en probeer het opnieuw.",
      };
    case "cells-below":
      return {
        what: `Onder de tabel ${obstacle.table} staan andere gegevens, waardoor de tabel niet kan groeien. Er is niets geschreven.`,
        todo: "Verplaats die gegevens naar een ander blad en probeer het opnieuw.",
      };
  }
}

/** Returns in English what stands in the way of a write, and how to remove it. */
export function obstacleTextEn(obstacle: Obstacle): Advice {
  switch (obstacle.is) {
    case "table-missing":
      return {
        what: `The table ${obstacle.table} was not found. Nothing was written.`,
        todo: "Undo the deletion or renaming of the table, or open an earlier version of the workbook.",
      };
    case "column-missing":
      return {
        what: `The table ${obstacle.table} lacks the column “${obstacle.column}”. Nothing was written.`,
        todo: "Put the column back under exactly this name and try again.",
      };
    case "filter-active":
      return {
        what: `A filter is active on the table ${obstacle.table}. New rows could end up in the wrong place, so nothing was written.`,
        todo: "Clear the filter (Data > Clear) and try again.",
      };
    case "sheet-protected":
      return {
        what: `The sheet ${obstacle.sheet} is protected. Nothing was written.`,
        todo: "Unprotect the sheet (Review > Unprotect Sheet) and try again.",
      };
    case "cells-below":
      return {
        what: `Other data stand below the table ${obstacle.table}, so that it cannot grow. Nothing was written.`,
        todo: "Move those data to another sheet and try again.",
      };
  }
}
