import type { Municipality } from "../rules/model/municipality";
import municipalities from "./municipalities.json";
import municipalityNames from "./municipality-names.json";
import { parseMunicipalities } from "./parse-municipalities";
import { parseMunicipalityNames } from "./parse-municipality-names";

let loaded: readonly Municipality[] | null = null;

/**
 * Returns the municipalities since 2019, in the order of their CBS code: the 352 of 1 January 2021, those that ended on that day, and
 * those made by mergers since. A few have other names as well.
 * @throws DataFileError when a list does not keep to its format.
 */
export function loadMunicipalities(): readonly Municipality[] {
  loaded ??= load();
  return loaded;
}

function load(): readonly Municipality[] {
  const all = parseMunicipalities("src/schemes/municipalities.json", municipalities);
  const names = parseMunicipalityNames("src/schemes/municipality-names.json", municipalityNames, all);
  return all.map((one) => {
    const otherNames = names.filter(({ code }) => code === one.code).map(({ name }) => name);
    return otherNames.length === 0 ? one : { ...one, otherNames };
  });
}
