import type { AuditfileRecord } from "./auditfile-record";

type AccountKind = "balance" | "result" | null;

interface Account {
  readonly name: string;
  readonly kind: AccountKind;
}

const taakveld = /\btaakveld/i;

/** What an auditfile says of its accounts and of the codes on its lines. It keeps no customers and suppliers. */
export class MasterData {
  private readonly accounts = new Map<string, Account>();
  /** Names of cost centres, projects and products; null where the same code has two. */
  private readonly codes = new Map<string, string | null>();
  private readonly taakvelden = new Set<string>();

  take({ part, values }: AuditfileRecord): void {
    const account = values.get("accID");
    if (part === "account" && account !== undefined && !this.accounts.has(account)) {
      this.accounts.set(account, { name: values.get("accDesc") ?? "", kind: kindOf(values.get("accTp") ?? "") });
    }
    const code = values.get("basicID");
    if (part === "basic" && code !== undefined) {
      this.takeCode(code, values.get("basicDesc") ?? "", values.get("basicType") ?? "");
    }
  }

  accountName(code: string): string {
    return this.accounts.get(code)?.name ?? "";
  }

  accountKind(code: string): AccountKind {
    return this.accounts.get(code)?.kind ?? null;
  }

  /** The name of a cost centre or project; empty where the file gives none, or gives the code two names. */
  nameOfCode(code: string): string {
    return this.codes.get(code) ?? "";
  }

  /** Whether the file itself calls the code an Iv3 taakveld. */
  isTaakveld(code: string): boolean {
    return this.taakvelden.has(code);
  }

  /** The numbers that `basicType` may have are not in the schema, so a code is known by its name alone, and only where that is one. */
  private takeCode(code: string, name: string, type: string): void {
    const known = this.codes.get(code);
    this.codes.set(code, known === undefined || known === name ? name : null);
    if (taakveld.test(type) || taakveld.test(name)) {
      this.taakvelden.add(code);
    }
  }
}

/** `accTp` is B, P or M (mixed, so neither); before 3.0 it is a text of the exporter's own. */
function kindOf(type: string): AccountKind {
  const plain = type.toLowerCase();
  if (plain === "b" || plain.startsWith("balans") || plain.startsWith("balance")) {
    return "balance";
  }
  return plain === "p" || plain === "w" || /^(?:winst|verlies|resultaat|profit|w&v|v&w|p&l)/.test(plain) ? "result" : null;
}
