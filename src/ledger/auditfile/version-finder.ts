import type { AuditfileVersion } from "./auditfile-version";

const byNamespace: readonly (readonly [end: string, AuditfileVersion])[] = [
  ["/xaf/2.0", "2.0"],
  ["/xaf/3.0", "3.0"],
  ["/xaf/3.1", "3.1"],
  ["/xaf/3.2", "3.2"],
  ["/xaf/3.2.1", "3.2.1"],
  ["/structures/xmlauditfilefinancieel3.2.1", "3.2.1"],
  ["/structures/xmlauditfilexaf_4.0", "4.0"],
  ["/xaf/4.0", "4.0"],
];

/** Elements that one version has and the others do not. */
const byElement: ReadonlyMap<string, AuditfileVersion> = new Map<string, AuditfileVersion>([
  ["auditfileVersion", "2.0"],
  ["numberEntries", "2.0"],
  ["taxonomies", "3.1"],
  ["Commercenr", "4.0"],
  ["RGSVersion", "4.0"],
  ["RGScode", "4.0"],
  ["settDate", "4.0"],
  ["Source", "4.0"],
  ["User", "4.0"],
]);

/**
 * Finds the version of an auditfile from what is told of its elements: by the namespace of the root where that is known, also where it is
 * one that exporters made up (http://www.auditfiles.nl/XAF/4.0 does not exist); else by elements that only one version has; else 3.2,
 * whose structure 3.1 and 3.2.1 share. (Regeling 8.2.)
 */
export class VersionFinder {
  private named: AuditfileVersion | null = null;
  private found: AuditfileVersion | null = null;

  /** Takes the root element: its attributes hold the namespace of its prefix. */
  root(attributes: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (/^xmlns(?::|$)/.test(name) && typeof value === "string") {
        this.named ??= versionOfNamespace(value);
      }
    }
  }

  element(name: string): void {
    if (!this.certain()) {
      this.found = byElement.get(name) ?? null;
    }
  }

  /** Whether what follows cannot change the version any more. */
  certain(): boolean {
    return this.named !== null || this.found !== null;
  }

  version(): AuditfileVersion {
    return this.named ?? this.found ?? "3.2";
  }
}

function versionOfNamespace(namespace: string): AuditfileVersion | null {
  const plain = namespace.trim().replace(/\/$/, "").toLowerCase();
  return byNamespace.find(([end]) => plain.endsWith(end))?.[1] ?? null;
}
