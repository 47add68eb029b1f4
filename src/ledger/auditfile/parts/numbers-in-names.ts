const digits = /\d+/g;

/**
 * Returns the number of each part by the names of the files: the one group of digits in which names that are alike otherwise differ
 * ("grootboek 2022 deel 1.xaf", "… deel 2.xaf"). Null where the names are not alike, differ in more places, or have a number twice.
 */
export function numbersInNames(names: readonly string[]): readonly number[] | null {
  const shapes = new Set(names.map((name) => name.replace(digits, "#")));
  const groups = names.map((name) => name.match(digits) ?? []);
  const places = (groups[0] ?? []).flatMap((_, place) => (new Set(groups.map((group) => group[place])).size > 1 ? [place] : []));
  const [place] = places;
  if (shapes.size > 1 || place === undefined || places.length > 1) {
    return null;
  }
  const numbers = groups.map((group) => Number(group[place]));
  return new Set(numbers).size === names.length && numbers.every(Number.isSafeInteger) ? numbers : null;
}
