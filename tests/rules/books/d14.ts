import type { IsoDate } from "../../../src/rules/dates/iso-date";
import type { Assessment } from "../../../src/rules/model/assessment";
import type { Scheme } from "../../../src/rules/model/scheme";
import { loadMunicipalities } from "../../../src/schemes/load-municipalities";
import { loadSchemes } from "../../../src/schemes/load-schemes";
import { loadSisaRules } from "../../../src/schemes/load-sisa-rules";

/** The NPO grant as shipped. */
export function d14(): Scheme {
  const scheme = loadSchemes().find(({ id }) => id === "D14");
  if (scheme === undefined) {
    throw new Error("D14 is not shipped.");
  }
  return scheme;
}

/** D14, judged on a day: by default the first of February 2026, after the spending period. */
export function assessedOn(today = "2026-02-01"): Assessment {
  return { scheme: d14(), today: today as IsoDate, municipalities: loadMunicipalities(), sisa: loadSisaRules() };
}
