import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";

/** What the library leaves behind as globals. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: unknown): void } };
}

const file = join("node_modules", "@microsoft", "office-js", "dist", "excel-web-16.00.debug.js");
let script: vm.Script | null = null;

/** From the root of the repository, where tests run: loads the unmodified library in a fresh context with the few browser things that it touches while it loads. */
export function loadOffice(): OfficeLibrary {
  script ??= new vm.Script(readFileSync(join(process.cwd(), file), "utf8"), { filename: file });
  const context = vm.createContext(browserThings());
  script.runInContext(context);
  return context as unknown as OfficeLibrary;
}

function nothing(): void {
  // Calls on these stand-ins have no effect that the library waits for.
}

function element(): Record<string, unknown> {
  return { style: {}, setAttribute: nothing, appendChild: nothing, addEventListener: nothing, getElementsByTagName: () => [] };
}

function browserThings(): Record<string, unknown> {
  const location = { href: "https://localhost/pane.html", search: "", hash: "", protocol: "https:", host: "localhost" };
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const document = { ...element(), URL: location.href, domain: "localhost", cookie: "", readyState: "complete", location, createElement: element, getElementById: () => null, body: element(), head: element() };
  const things: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    document,
    location,
    navigator: { userAgent: "node", language: "nl-NL" },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    XMLHttpRequest: nothing,
    opener: null,
    name: "",
  };
  return Object.assign(things, { window: things, self: things, parent: things, top: things });
}
