// Writes three releases from two bundles made one after the other: for Microsoft's office.js, for a copy of it, and for local use.
import { rmSync } from "node:fs";
import path from "node:path";
import { makeBundle, writeRelease } from "../../scripts/build.mjs";

const folder = path.resolve(import.meta.dirname, "..", "..", "build", "release-test");
const first = await makeBundle();
const second = await makeBundle();
try {
  await writeRelease(first, { origin: "https://pane.gemeente-voorbeeld.example", office: "cdn", out: path.join(folder, "cdn") });
  await writeRelease(second, { origin: "https://addins.voorbeeld.example:8443", office: "self", out: path.join(folder, "self") });
  await writeRelease(second, { origin: "https://localhost:3443", office: "/office-js/office.js", out: path.join(folder, "local") });
} finally {
  rmSync(first, { recursive: true, force: true });
  rmSync(second, { recursive: true, force: true });
}
