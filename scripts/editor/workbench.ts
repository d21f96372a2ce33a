import type { Browser, Locator, Page } from "playwright-core";
import { interfaceFont } from "./fonts.ts";

const size = { width: 1150, height: 760 };
/** Longest wait for what the page does not show. Milliseconds. */
const LONGEST_WAIT = 60_000;
/** Between two looks at it. Milliseconds. */
const LOOK = 50;
/** Lenses come late and move the lines: so long must a text have stood still before the pointer goes there. Milliseconds. */
const STILL = 300;

/** A VS Code workbench in a page. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a file of the workspace by its name. */
  async open(fileName: string): Promise<void> {
    await this.choose("Control+P", fileName);
    await this.waitForActive(fileName);
  }

  /** Waits until the file of this name is the one that is edited. */
  async waitForActive(fileName: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${fileName}"]`).first().waitFor();
  }

  async closeEditors(): Promise<void> {
    await this.press("Escape");
    // A page in an editor keeps its keys for itself; the side bar does not.
    await this.page.locator(".part.sidebar .composite.title").first().click();
    await this.command("View: Close All Editors");
    await this.page.locator(".tabs-container .tab").first().waitFor({ state: "detached" });
  }

  /** Presses keys one after the other. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Puts the cursor at a line and column, `12:20`. */
  async goTo(place: string): Promise<void> {
    const [lineNumber = ""] = place.split(":");
    const input = this.page.locator(".quick-input-widget input.input");
    await this.press("Control+G");
    await input.waitFor();
    await input.fill(`:${place}`);
    // Keys that are pressed before the widget has understood the place are lost.
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: lineNumber }).waitFor();
    await this.press("Enter");
    await input.waitFor({ state: "hidden" });
  }

  /** Waits until the editor knows the extension: the palette lists what is there when it is opened. */
  async waitForExtension(): Promise<void> {
    await this.extensionItem().waitFor();
  }

  /** Loads the window anew as the editor does it, which writes down what pages keep; the browser's own way does not. */
  async reload(): Promise<void> {
    // A page in an editor keeps its keys for itself; the side bar does not.
    await this.page.locator(".part.sidebar .composite.title").first().click();
    await this.command("Developer: Reload Window");
  }

  /** Opens the view of the models. */
  async showModels(): Promise<void> {
    await this.extensionItem().click();
  }

  /** The row of a model in its view, by the beginning of what a screen reader says of it. */
  modelRow(label: string): Locator {
    return this.page.locator(`.pane-body .monaco-list-row[aria-label^="${label}"]`);
  }

  /** Lenses whose text holds some words. */
  lens(words: string): Locator {
    return this.page.locator(".codelens-decoration a", { hasText: words });
  }

  /** Waits until the editor underlines at least as many findings. */
  async problemCount(least: number): Promise<void> {
    await this.page
      .locator(".squiggly-warning, .squiggly-info, .squiggly-error")
      .nth(least - 1)
      .waitFor();
  }

  /** Opens the light bulb's menu at the cursor and chooses an entry. A menu that was made before the finding was there is opened anew. */
  async chooseAction(title: RegExp): Promise<void> {
    const entry = this.page.locator(".action-widget .monaco-list-row", { hasText: title }).first();
    for (let tries = 0; tries < 5; tries++) {
      await this.press("Control+.");
      if (await isShown(entry, 5000)) return entry.click();
      await this.press("Escape");
    }
    throw new Error(`The light bulb offers nothing like ${title}.`);
  }

  /** A notification with a message. */
  notification(message: RegExp): Locator {
    return this.page.locator(".notification-list-item", { hasText: message }).first();
  }

  /** What the hover that is shown says. */
  async hoverText(): Promise<string> {
    return (await this.page.locator(".monaco-hover:not(.hidden)").allInnerTexts()).join("\n");
  }

  /** Waits until a field holds a text. */
  eventuallyHolds(field: Locator, text: RegExp): Promise<void> {
    return this.eventually(async () => text.test(await field.inputValue()));
  }

  /** Waits until something that the page does not show has come about. Throws when it does not. */
  async eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
    for (let waited = 0; waited < LONGEST_WAIT; waited += LOOK) {
      if (await isSo()) return;
      await this.page.waitForTimeout(LOOK);
    }
    throw new Error(`It did not come about within ${LONGEST_WAIT / 1000} seconds: ${isSo}`);
  }

  /** Runs a command by its title in the command palette. */
  async command(title: string): Promise<void> {
    await this.choose("F1", `>${title}`);
  }

  /** Rows of the Problems panel that hold a text. */
  problem(text: string): Locator {
    return this.page.locator(".markers-panel .monaco-list-row", { hasText: text });
  }

  /** Moves the pointer onto a text of the editor and waits for what is said about the model there. Where lines moved meanwhile, it tries again. */
  async hover(text: string): Promise<void> {
    const table = this.page.locator(".monaco-hover:not(.hidden) table").last();
    for (let tries = 0; tries < 5; tries++) {
      const { x, y } = await this.middleOf(text);
      await this.page.mouse.move(x - 60, y + 30);
      await this.page.mouse.move(x, y, { steps: 6 });
      if (await isShown(table, 10_000)) return;
    }
    throw new Error(`Nothing is said about a model at ${text}.`);
  }

  /** Puts the cursor into a text of the editor. */
  async click(text: string): Promise<void> {
    await this.eventually(async () => {
      const { x, y } = await this.middleOf(text);
      await this.page.mouse.click(x, y);
      const cursor = await this.page.locator(".editor-instance .cursors-layer .cursor").first().boundingBox();
      return cursor !== null && cursor.y <= y && y <= cursor.y + cursor.height;
    });
  }

  /** Waits until nothing fades or moves any more. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(700);
  }

  /** The part of the page below the editor's tabs that begins and ends at the given heights, in pixels of the editor. */
  async pictureOfEditor(top: number, height: number): Promise<Buffer> {
    const editor = await this.page.locator(".editor-instance").first().boundingBox();
    if (!editor) throw new Error("The workbench shows no editor.");
    return this.page.screenshot({ clip: { x: editor.x, y: editor.y + top, width: editor.width, height } });
  }

  /** Makes the side bar as wide as given, in pixels of the page. */
  async narrowSideBar(width: number): Promise<void> {
    const bar = await this.page.locator(".part.sidebar").boundingBox();
    if (!bar) throw new Error("The workbench shows no side bar.");
    await this.page.mouse.move(bar.x + bar.width, bar.y + bar.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(bar.x + width, bar.y + bar.height / 2, { steps: 4 });
    await this.page.mouse.up();
  }

  /** The middle of a text that the editor shows, whatever tokens it is made of. */
  private async middleOf(text: string): Promise<{ x: number; y: number }> {
    const line = this.page.locator(".view-line", { hasText: text }).first();
    await line.waitFor();
    for (;;) {
      const before = await this.middleIn(line, text);
      await this.page.waitForTimeout(STILL);
      const after = await this.middleIn(line, text);
      if (before.x === after.x && before.y === after.y) return after;
    }
  }

  private middleIn(line: Locator, text: string): Promise<{ x: number; y: number }> {
    return line.evaluate((element, wanted) => {
      // 4: text nodes (NodeFilter.SHOW_TEXT).
      const walker = element.ownerDocument.createTreeWalker(element, 4);
      const before = (element.textContent ?? "").indexOf(wanted) + Math.floor(wanted.length / 2);
      let seen = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (seen + length > before) {
          const range = element.ownerDocument.createRange();
          range.setStart(node, before - seen);
          range.setEnd(node, before - seen + 1);
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
        seen += length;
      }
      throw new Error(`The editor does not show ${wanted}.`);
    }, text);
  }

  private extensionItem(): Locator {
    return this.page.locator(".activitybar .action-item", { has: this.page.getByLabel("ModelVer") });
  }

  /** Chooses the row that some words find. An editor that is only just opening takes the focus, which closes the list: it is opened anew. */
  private async choose(key: string, words: string): Promise<void> {
    const input = this.page.locator(".quick-input-widget input.input");
    const row = this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: words.replace(/^>/, "") });
    for (let tries = 0; tries < 5; tries++) {
      await this.press(key);
      if (!(await isShown(input, 5000))) continue;
      // What was chosen may ask something in its turn, in the same place.
      const question = JSON.stringify(await input.getAttribute("placeholder"));
      const isFound = await input.fill(words, { timeout: 5000 }).then(
        () => isShown(row.first(), 15_000),
        () => false,
      );
      if (isFound) {
        await this.press("Enter");
        return this.page
          .locator(`.quick-input-widget input.input[placeholder=${question}]`)
          .waitFor({ state: "hidden" });
      }
      await this.press("Escape");
    }
    throw new Error(`The list offers nothing like ${words}.`);
  }
}

/** Whether something is shown within a time in milliseconds. */
function isShown(thing: Locator, timeout: number): Promise<boolean> {
  return thing.waitFor({ timeout }).then(
    () => true,
    () => false,
  );
}

/** Opens a folder in the workbench of a running VS Code server and waits until its files are listed. */
export async function openWorkbench(browser: Browser, address: string, folder: string): Promise<Workbench> {
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1.3 });
  await page.goto(`${address}/?${new URLSearchParams({ folder })}`);
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor({ timeout: 60_000 });
  await page.addStyleTag({ content: `.monaco-workbench { font-family: ${interfaceFont} !important; }` });
  return new Workbench(page);
}
