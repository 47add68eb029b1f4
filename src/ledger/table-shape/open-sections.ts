import type { SectionHead } from "./section-of-row";
import { sectionKinds, type SectionKind } from "./section-kind";

/** The heads that hold for a row. */
export type SectionHeads = ReadonlyMap<SectionKind, SectionHead>;

/** Follows the heads through a table. A head ends those below it: a new kostenplaats ends the account of the one before. */
export class OpenSections {
  private readonly order: SectionKind[] = [];
  private heads: SectionHeads = new Map();

  begin(head: SectionHead): void {
    if (!this.order.includes(head.kind)) {
      this.order.push(head.kind);
    }
    const above = this.order.slice(0, this.order.indexOf(head.kind));
    this.heads = new Map([...[...this.heads].filter(([kind]) => above.includes(kind)), [head.kind, head]]);
  }

  /** The heads that hold now; what is returned stays as it is. */
  current(): SectionHeads {
    return this.heads;
  }

  /** Kinds that there was a head of. */
  seen(): SectionKind[] {
    return sectionKinds.filter((kind) => this.order.includes(kind));
  }
}
