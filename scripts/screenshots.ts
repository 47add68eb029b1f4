import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../tests/e2e/harness/built";
import { closeBrowsers } from "../tests/e2e/harness/launch";
import { annexScenes } from "./screenshots/annex-scenes";
import { formScenes } from "./screenshots/form-scenes";
import { practiceBook } from "./screenshots/practice-book";
import { readmePictures } from "./screenshots/readme-pictures";
import { scenes } from "./screenshots/scenes";
import { screens } from "./screenshots/screens";

/**
 * `npm run screenshots`: the pictures of the README in docs/images, and those that a designer looks at in build/screenshots. With names of
 * screens behind it ("-- nl-light-320 en-dark-320") only theirs, and the README keeps its pictures.
 */
async function run(names: readonly string[]): Promise<void> {
  const images = join(root, "docs", "images");
  const build = join(root, "build", "screenshots");
  await mkdir(images, { recursive: true });
  await mkdir(build, { recursive: true });
  const book = await practiceBook();
  if (names.length === 0) {
    await readmePictures(book, images);
  }
  for (const screen of screens.filter(({ name }) => names.length === 0 || names.includes(name))) {
    await scenes(screen, book, build);
    await annexScenes(screen, book, build);
    await formScenes(screen, book, build);
  }
}

run(process.argv.slice(2))
  .finally(closeBrowsers)
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  });
