// Prints where @sparticuz/chromium unpacked its browser and, on a second line, the folders of its libraries.
import chromium from "@sparticuz/chromium";

console.log(await chromium.executablePath());
console.log(process.env.LD_LIBRARY_PATH ?? "");
