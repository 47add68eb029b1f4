import type { Frame, Locator } from "playwright-core";
import type { App } from "../harness/start-app";
import { paneWords, type PaneWords } from "./pane-words";

/** A person in front of the pane: finds things by the words on screen and uses mouse and keyboard. */
export class Officer {
  readonly words: PaneWords;

  constructor(
    readonly app: App,
    readonly language: "nl" | "en",
  ) {
    this.words = paneWords(language);
  }

  pane(): Promise<Frame> {
    return this.app.pane();
  }

  /** The control with this label; the star of a required field is no part of it. */
  async field(label: string): Promise<Locator> {
    const exact = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(\\s*\\*)?$`);
    const pane = await this.pane();
    return pane.getByLabel(exact).and(pane.locator("input, select, textarea"));
  }

  /** Types into the control with this label, key by key, after what stood there is gone. */
  async type(label: string, text: string): Promise<void> {
    const field = await this.field(label);
    await field.fill("");
    await field.pressSequentially(text);
  }

  async choose(label: string, value: string): Promise<void> {
    await (await this.field(label)).selectOption(value);
  }

  async press(name: string): Promise<void> {
    await (await this.pane()).getByRole("button", { name, exact: true }).click();
  }

  async tab(...names: readonly string[]): Promise<void> {
    const pane = await this.pane();
    for (const name of names) {
      await pane.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
    }
  }

  /** Waits until this text is on screen. */
  async sees(text: string | RegExp): Promise<void> {
    const pane = await this.pane();
    await pane.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** All text of the pane, with every kind of space as one space. */
  async text(): Promise<string> {
    return (await (await this.pane()).innerText("#pane")).replace(/\s+/gu, " ");
  }

  /** Types into a cell of the grid as a person does: click, keys, Enter. */
  async typeInCell(address: string, text: string): Promise<void> {
    await this.app.clickCell(address);
    await this.app.page.keyboard.type(text);
    await this.app.page.keyboard.press("Enter");
  }

  async showSheet(name: string): Promise<void> {
    await this.app.page.getByRole("tab", { name, exact: true }).click();
  }

  /** Looks at a cell until its text is like this; gives the text. */
  async readsInCell(address: string, like: RegExp): Promise<string> {
    for (let patience = 150; ; patience -= 1) {
      const text = (await this.app.verb("read", address)).texts[0]?.[0] ?? "";
      if (like.test(text) || patience === 0) {
        return text;
      }
      await this.app.page.waitForTimeout(100);
    }
  }
}
