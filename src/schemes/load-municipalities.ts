import type { Municipality } from "../rules/model/municipality";
import municipalities from "./municipalities.json";
import { parseMunicipalities } from "./parse-municipalities";

let loaded: readonly Municipality[] | null = null;

/**
 * Returns the municipalities since 2019, in the order of their CBS code: the 352 of 1 January 2021, those that ended on that day, and
 * those made by mergers since.
 * @throws DataFileError when the list does not keep to its format.
 */
export function loadMunicipalities(): readonly Municipality[] {
  loaded ??= parseMunicipalities("src/schemes/municipalities.json", municipalities);
  return loaded;
}
