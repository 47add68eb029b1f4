import path from "node:path";

const usage = `Usage: npm run build -- --origin https://pane.example --office cdn|self [--out DIR]
  --origin   the https address that will serve the files: scheme, host and, where needed, port; no path
  --office   cdn: the page loads office.js from Microsoft; self: a copy from node_modules stands beside the page
             (a value such as /office-js/office.js names a script of the same origin, for local use)
  --out      the folder to write, emptied first (default dist)`;

/** What the person asked for cannot be built; the message says what to change. */
export class BuildRefusal extends Error {}

function readOrigin(value) {
  if (value === undefined) throw new BuildRefusal(`--origin is missing.\n${usage}`);
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined) throw new BuildRefusal(`--origin ${value} is not an address; write it like https://pane.example`);
  if (url.protocol !== "https:") throw new BuildRefusal(`--origin ${value} must start with https://, Excel loads nothing else.`);
  if (url.origin !== value.toLowerCase()) {
    throw new BuildRefusal(`--origin ${value} must be scheme, host and port only, with nothing behind it: ${url.origin}`);
  }
  return url.origin;
}

function readOffice(value) {
  if (value === "cdn" || value === "self") return value;
  if (value !== undefined && /^\/(?!\/)[\w./-]+\.js$/.test(value) && !value.includes("..")) return value;
  throw new BuildRefusal(`--office must be cdn, self or a path like /office-js/office.js${value ? `, not ${value}` : ""}.\n${usage}`);
}

function pairs(args) {
  const known = new Set(["--origin", "--office", "--out"]);
  const found = new Map();
  for (let at = 0; at < args.length; at += 2) {
    const [name, value] = [args[at], args[at + 1]];
    if (!known.has(name)) throw new BuildRefusal(`${name} is not an option.\n${usage}`);
    if (value === undefined || value.startsWith("--")) throw new BuildRefusal(`${name} needs a value.\n${usage}`);
    if (found.has(name)) throw new BuildRefusal(`${name} is given twice.`);
    found.set(name, value);
  }
  return found;
}

/** Reads the build's arguments as `{origin, office, out}`, `out` absolute; throws BuildRefusal with what is wrong. */
export function readOptions(args, root) {
  const given = pairs(args.flatMap((arg) => (/^--\w+=/.test(arg) ? [arg.slice(0, arg.indexOf("=")), arg.slice(arg.indexOf("=") + 1)] : [arg])));
  const out = path.resolve(root, given.get("--out") ?? "dist");
  if (out === root || root.startsWith(out + path.sep)) throw new BuildRefusal(`--out ${out} would empty the project itself.`);
  return { origin: readOrigin(given.get("--origin")), office: readOffice(given.get("--office")), out };
}
