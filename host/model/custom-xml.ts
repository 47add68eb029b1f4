import type { ChangeStream } from "./change-stream";
import type { CustomXmlPart } from "./custom-xml-part";
import { newGuid } from "./new-guid";

/** The custom XML parts of the file. */
export class CustomXml {
  #parts: readonly CustomXmlPart[] = [];

  constructor(private readonly changes: ChangeStream) {}

  all(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  find(id: string): CustomXmlPart | null {
    return this.#parts.find((part) => part.id.toLowerCase() === id.toLowerCase()) ?? null;
  }

  /** Adds a part; the id is made up unless the file gave one. */
  add(xml: string, id = newGuid()): CustomXmlPart {
    const part = { id, xml };
    this.#parts = [...this.#parts.filter((other) => other.id !== id), part];
    this.changes.tell({ is: "custom-xml" });
    return part;
  }

  delete(id: string): void {
    this.#parts = this.#parts.filter((part) => part.id !== id);
    this.changes.tell({ is: "custom-xml" });
  }
}
