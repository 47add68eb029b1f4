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
 * Returns a function that gives the measures of which the name stands in a description, the longest first, and then those of which a word of
 * the name or of a label does, the one with most such words first. A single word of more than one measure, of less than four letters, or
 * a year tells nothing apart and does not count; as a part of the whole name it does ("Zomerschool 2023").
 */
export function measureWords(measures: readonly Measure[]): (description: string) => readonly WordFit[] {
  const names = measures.map(({ name }) => ({ name, words: wordsOf(name) })).filter(({ words }) => words.length > 1 && words.some(tells));
  const measureOf = measuresOfWords(measures);
  return (description) => {
    const said = wordsOf(description);
    const whole = names.filter(({ words }) => stands(words, said)).sort((a, b) => b.words.length - a.words.length);
    const fits = new Map<string, { readonly word: string; times: number }>();
    for (const word of new Set(said)) {
      const measure = measureOf.get(word) ?? null;
      if (measure !== null && !whole.some(({ name }) => name === measure)) {
        const fit = fits.get(measure) ?? { word, times: 0 };
        fit.times += 1;
        fits.set(measure, fit);
      }
    }
    const byWord = [...fits].sort(([, a], [, b]) => b.times - a.times).map(([measure, { word }]) => ({ measure, word }));
    return [...whole.map(({ name, words }) => ({ measure: name, word: words.join(" ") })), ...byWord];
  };
}

/** Each word that tells measures apart, with its measure; null where it is of several. */
function measuresOfWords(measures: readonly Measure[]): ReadonlyMap<string, string | null> {
  const measureOf = new Map<string, string | null>();
  for (const { name, labels } of measures) {
    for (const word of new Set(wordsOf(`${name} ${labels}`).filter(tells))) {
      measureOf.set(word, (measureOf.get(word) ?? name) === name ? name : null);
    }
  }
  return measureOf;
}

function tells(word: string): boolean {
  return word.length >= shortest && !common.has(word) && !/^\d+$/.test(word);
}

/** Whether the words stand together and in this order in what is said. */
function stands(words: readonly string[], said: readonly string[]): boolean {
  return said.some((_, at) => words.every((word, index) => said[at + index] === word));
}
