import { createBookEngine } from "../../rules/create-book-engine";
import type { BookView } from "../../rules/model/book-view";
import type { Finding } from "../../rules/model/finding";
import type { SealTrouble } from "../../rules/seals/seal-trouble";
import { sealTroubles as troublesOf, type RecomputedSeal } from "../../rules/seals/seal-troubles";
import { sealedYearTexts } from "../../rules/seals/sealed-year-texts";
import type { ActionTools } from "../action-tools";
import { lawOn } from "../law-on";
import type { StandingBook } from "../live/read-open-book";
import type { Offer } from "../make-book";

/** A book as it stands with everything that was found, its seals recomputed. */
export interface JudgedStanding {
  readonly view: BookView;
  readonly findings: readonly Finding[];
  readonly sealTroubles: readonly SealTrouble[];
}

/** Judges a book as it stands, and recomputes the seal of every year that has one. */
export async function judgeStanding({ clock, hash }: Pick<ActionTools, "clock" | "hash">, offer: Offer, { book, scheme }: Pick<StandingBook, "book" | "scheme">): Promise<JudgedStanding> {
  const assessment = { ...lawOn(offer, clock.today()), scheme };
  const engine = createBookEngine(assessment, book);
  const recomputed: RecomputedSeal[] = [];
  for (const { year, rows, text } of sealedYearTexts(engine.view(), book.expenditures)) {
    recomputed.push({ year, rows, seal: await hash(new TextEncoder().encode(text)) });
  }
  const sealTroubles = troublesOf(engine.view(), engine.findings(), recomputed);
  const told = sealTroubles.length === 0 ? engine : createBookEngine({ ...assessment, sealTroubles }, book);
  return { view: told.view(), findings: told.findings(), sealTroubles };
}
