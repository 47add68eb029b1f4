import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../tests/e2e/harness/built";
import { closeBrowsers } from "../tests/e2e/harness/launch";
import { practiceBook } from "./screenshots/practice-book";
import { readmePictures } from "./screenshots/readme-pictures";
import { scenes } from "./screenshots/scenes";
import { screens } from "./screenshots/screens";

/** `npm run screenshots`: the pictures of the README in docs/images, and those that a designer looks at in build/screenshots. */
async function run(): Promise<void> {
  const images = join(root, "docs", "images");
  const build = join(root, "build", "screenshots");
  await mkdir(images, { recursive: true });
  await mkdir(build, { recursive: true });
  const book = await practiceBook();
  await readmePictures(book, images);
  for (const screen of screens) {
    await scenes(screen, book, build);
  }
}

run()
  .finally(closeBrowsers)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  });
