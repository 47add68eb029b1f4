import type { Measure } from "../../rules/model/measure";
import { wordsOf } from "./words-of";

/** A measure whose name or label has a word that stands in a description. */
export interface WordFit {
  readonly measure: string;
  readonly word: string;
}

/** Words that name no measure, though they may stand in one. */
const common: ReadonlySet<string> = new Set(["extra", "tijdelijke", "tijdelijk", "project", "kosten", "inzet", "maatregel", "maatregelen", "school", "scholen", "onderwijs", "gemeente", "activiteiten", "begeleiding"]);

const shortest = 4;

/**
 * Returns a function that gives the measures of which a word of the name or of a label stands in a description, the one with most such
 * words first. Words of more than one measure, of less than four letters, and years tell nothing apart and do not count.
 */
export function measureWords(measures: readonly Measure[]): (description: string) => readonly WordFit[] {
  const measureOf = new Map<string, string | null>();
  for (const { name, labels } of measures) {
    for (const word of new Set(wordsOf(`${name} ${labels}`))) {
      if (word.length >= shortest && !common.has(word) && !/^\d+$/.test(word)) {
        measureOf.set(word, (measureOf.get(word) ?? name) === name ? name : null);
      }
    }
  }
  return (description) => {
    const fits = new Map<string, { readonly word: string; times: number }>();
    for (const word of new Set(wordsOf(description))) {
      const measure = measureOf.get(word) ?? null;
      if (measure !== null) {
        const fit = fits.get(measure) ?? { word, times: 0 };
        fit.times += 1;
        fits.set(measure, fit);
      }
    }
    return [...fits].sort(([, a], [, b]) => b.times - a.times).map(([measure, { word }]) => ({ measure, word }));
  };
}
