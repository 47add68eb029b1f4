import "./page.css";
import { american, dutch } from "../input/culture";
import { Workbook } from "../model/workbook";
import { App } from "./app";
import { readSetup } from "./setup";
import { wordsFor } from "./words";

const locale = new URLSearchParams(location.search).get("locale") ?? "nl-NL";

async function start(): Promise<void> {
  const words = wordsFor(locale);
  const addIn = await readSetup(locale);
  const app = new App(addIn, locale, words, locale.toLowerCase().startsWith("nl") ? dutch : american);
  await app.start(new Workbook(locale.toLowerCase().startsWith("nl") ? "Blad1" : "Sheet1"));
}

start().catch((error: unknown) => {
  document.body.dataset["failed"] = "true";
  const message = document.getElementById("loading") ?? document.body;
  message.textContent = error instanceof Error ? error.message : String(error);
  throw error;
});
