import { bulk } from "./bulk-rows";

interface Batch {
  readonly Actions: readonly { readonly Name: string; readonly ArgumentInfo?: { readonly Arguments?: readonly (readonly unknown[][])[] } }[];
}

/** The least that can take the batches of bulk: rows in an array, in the order in which they come, without addresses or formats. */
export class BareArray {
  readonly #rows: (readonly unknown[])[] = [];
  #next = 0;

  write(body: string): number {
    for (const { Name, ArgumentInfo } of (JSON.parse(body) as Batch).Actions) {
      if (Name === "Values") for (const row of ArgumentInfo?.Arguments?.[0] ?? []) this.#rows.push(row);
    }
    return this.#rows.length;
  }

  read(body: string): string {
    JSON.parse(body);
    this.#next += bulk.read;
    return JSON.stringify({ Results: [{ Value: { Values: this.#rows.slice(this.#next - bulk.read, this.#next) } }] });
  }
}
