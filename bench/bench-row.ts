import type { Timing } from "./measure";

/** One figure of the benchmark, beside that of a peer in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly n: number;
  /** What `oursMs` and `peerMs` count where it is no time. */
  readonly unit?: "bytes" | "syncs";
  readonly oursMs: number;
  readonly peer: string;
  readonly peerMs: number;
  /** What the goal is about: ours over the peer's, or for `faster` the peer's over ours. */
  readonly ratio: number;
  readonly goal: string;
  readonly ok: boolean;
  readonly runs: number;
  /** Slowest run over fastest run of ours, so that a noisy machine shows. */
  readonly spread: number;
}

interface Compared {
  readonly name: string;
  readonly unit?: "bytes" | "syncs";
  readonly n: number;
  readonly ours: Timing | undefined;
  readonly peer: string;
  readonly theirs: Timing | undefined;
  readonly runs: number;
}

/** Returns a figure whose goal is to take at most `goal` times as long as the peer. */
export function atMost(goal: number, compared: Compared): BenchRow {
  const { oursMs, peerMs, spread } = times(compared);
  const ratio = oursMs / peerMs;
  return { ...named(compared), oursMs, peerMs, ratio, goal: `<= ${goal}x`, ok: ratio <= goal, spread };
}

/** Returns a figure whose goal is to be at least `goal` times as fast as the peer. */
export function faster(goal: number, compared: Compared): BenchRow {
  const { oursMs, peerMs, spread } = times(compared);
  const ratio = peerMs / oursMs;
  return { ...named(compared), oursMs, peerMs, ratio, goal: `>= ${goal}x faster`, ok: ratio >= goal, spread };
}

function named({ name, n, unit, peer, runs }: Compared) {
  return { name, n, peer, runs, ...(unit === undefined ? {} : { unit }) };
}

function times({ name, ours, theirs }: Compared) {
  if (ours === undefined || theirs === undefined) {
    throw new Error(`${name} was not measured.`);
  }
  return { oursMs: ours.medianMs, peerMs: theirs.medianMs, spread: ours.spread };
}
