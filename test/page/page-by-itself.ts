import assert from "node:assert/strict";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { launchBrowser } from "../../scripts/editor/chromium.ts";
import { scratchFolder } from "../../scripts/project.mjs";
import { modelver, TemporaryFolder } from "../cli/program.ts";
import { madeUpCorpus } from "./made-up-corpus.ts";

/** Longest wait for one thing to show. Milliseconds. */
const patience = 10_000;

/** The tabs of a page by itself, in their order. */
export const TABS = ["Overview", "Tasks", "Schemes", "Tokens", "Groups", "Owners", "Over time"];

let launched: Promise<Browser> | undefined;
let written: Promise<string> | undefined;
const folders: TemporaryFolder[] = [];

after("close the browser", async () => {
  await (await launched)?.close();
  for (const folder of folders) folder.remove();
});

/** The file of the page of the made-up corpus, which is written once for all tests. */
export function madeUpPage(): Promise<string> {
  const folder = () => {
    const made = new TemporaryFolder();
    for (const [name, content] of Object.entries(madeUpCorpus())) made.write(`corpus/${name}`, content);
    folders.push(made);
    return made;
  };
  written ??= writePage(folder(), "corpus");
  return written;
}

/** Writes the page of lists in a folder, and gives its file. */
export async function writePage(folder: TemporaryFolder, ...lists: string[]): Promise<string> {
  const given = ["corpus", ...lists, "--format", "html", "--output", folder.of("page.html")];
  const { code, errors } = await modelver(given, { cwd: folder.path });
  assert.equal(code, 0, errors);
  return folder.of("page.html");
}

/** A page of a corpus in a browser, and what its console says. */
export class PageByItself {
  readonly page: Page;
  /** What the console says of errors and warnings, such as what the page's policy refuses. */
  readonly complaints: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
  }

  /** Opens a file, at an address behind `#`, in a window of its own. */
  static async open(file: string, address = "", options: BrowserContextOptions = {}): Promise<PageByItself> {
    launched ??= launchBrowser(process.env.MODELVER_CHROMIUM ?? "");
    const browser = await launched;
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const opened = new PageByItself(page);
    await page.goto(`${pathToFileURL(file)}${address}`);
    return opened;
  }

  /** Closes the window; a picture is left where a test failed. */
  async close(test: Mocha.Test | undefined): Promise<void> {
    const name = `page-${(test?.title ?? "").replace(/\W+/g, "-")}.png`;
    if (test?.state === "failed") await this.page.screenshot({ path: path.join(scratchFolder, name) });
    await this.page.close();
  }

  tab(name: string): Locator {
    return this.page.getByRole("tab", { name, exact: true });
  }

  get answer(): Locator {
    return this.page.locator(".answer");
  }

  get chips(): Locator {
    return this.page.locator(".chip");
  }

  get dialog(): Locator {
    return this.page.locator("dialog[open]");
  }

  /** The table under a heading. */
  table(title: string): Locator {
    return this.page.locator(".table-section", { has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** A picture with all around it. */
  chart(title: string): Locator {
    return this.page.locator("modelver-chart", { has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  /** The name of the element that has the focus, or its text. */
  focused(): Promise<string> {
    return this.page.evaluate("document.activeElement.id || document.activeElement.tagName");
  }

  /** Pixels that the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }
}
