import { runCli } from "./run-cli";

interface Sum {
  readonly lines: number;
  readonly amountCents: number;
}

interface Outcome {
  readonly read: Sum;
  readonly unselected: Sum;
  readonly assigned: Sum & { readonly spending: Sum; readonly excepted: Sum; readonly income: Sum };
  readonly waiting: Sum & { readonly why: Readonly<Record<string, Sum>> };
  readonly duplicate: Sum;
  readonly rejected: { readonly lines: number };
  readonly rules: readonly (Sum & { readonly in: string; readonly rule: number })[];
  readonly years: readonly number[];
  readonly accounts: readonly Readonly<Record<string, unknown>>[];
  readonly opening: Readonly<Record<string, unknown>> | null;
  readonly declared: Readonly<Record<string, unknown>> | null;
}

/** The document of an import as JSON. */
export interface Imported {
  readonly format: string;
  readonly files: readonly {
    readonly source: string;
    readonly auditfile: Readonly<Record<string, unknown>> | null;
    readonly table: Readonly<Record<string, unknown>> | null;
    readonly columns: readonly { readonly header: string; readonly field: string | null; readonly why: string | null }[];
    readonly mapping: Readonly<Record<string, unknown>> | null;
    readonly questions: readonly Readonly<Record<string, unknown>>[];
    readonly outcome: Outcome | null;
    readonly leftOut: readonly Readonly<Record<string, unknown>>[];
    readonly rejected: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly unusable: readonly { readonly source: string; readonly code: string }[];
}

/** Imports one file with these options and returns what is said of it. */
export async function imported(...call: readonly string[]) {
  const { exit, stdout, stderr } = await runCli(["import", ...call, "--json"]);
  const [file] = (JSON.parse(stdout) as Imported).files;
  if (file === undefined) {
    throw new Error(stdout);
  }
  return { exit, stderr, file };
}

/** What became of the lines of a file that was read; a test whose file leaves a question fails here. */
export function outcomeOf({ file }: Awaited<ReturnType<typeof imported>>): Outcome {
  if (file.outcome === null) {
    throw new Error(JSON.stringify(file.questions));
  }
  return file.outcome;
}
