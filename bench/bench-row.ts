/** One figure of the benchmark, beside that of a peer on the same rows in the same run. */
export interface BenchRow {
  readonly name: string;
  readonly n: number;
  readonly oursMs: number;
  readonly peer: string;
  readonly peerMs: number;
  readonly ratio: number;
  readonly goal: string;
  readonly ok: boolean;
  readonly runs: number;
  /** Slowest run over fastest run of ours, so that a noisy machine shows. */
  readonly spread: number;
}
