import assert from "node:assert/strict";
import { statSync } from "node:fs";
import path from "node:path";
import { TemporaryFolder } from "../cli/program.ts";
import { needCorpora } from "../corpus/corpora.ts";
import { PageByItself, TABS, writePage } from "./page-by-itself.ts";

describe("the page of the study's corpus", function () {
  this.timeout(180_000);
  let folder: TemporaryFolder;
  let opened: PageByItself | undefined;

  before(() => {
    folder = new TemporaryFolder();
  });

  after(async function () {
    await opened?.close(this.currentTest);
    folder.remove();
  });

  it("fits in three megabytes, is there in a moment, and is whole on every tab", async function () {
    const corpora = needCorpora(this);
    const file = await writePage(folder, path.join(corpora, "study/tasks"));
    assert.ok(statSync(file).size < 3_000_000, `${statSync(file).size} bytes`);
    opened = await PageByItself.open(file);
    const { page } = opened;
    await opened.answer.filter({ hasText: "of the 239,091 names" }).waitFor();
    const painted = await page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime");
    assert.ok((painted as number) < 3000, `painted after ${painted} ms`);
    for (const tab of TABS) {
      await opened.tab(tab).click();
      await opened.answer.waitFor();
      assert.equal(await opened.overflow(), 0, tab);
    }
    assert.deepEqual(opened.complaints, []);
  });

  it("shows the names of a task and of an owner", async function () {
    needCorpora(this);
    for (const [tab, title] of [
      ["Tasks", "All tasks"],
      ["Owners", "All owners"],
    ] as const) {
      await opened!.tab(tab).click();
      const button = opened!.table(title).locator("tbody button").first();
      await button.click();
      await opened!.chips.first().waitFor();
      await button.click();
      await opened!.dialog.getByText("The first 25 names of them.").waitFor();
      await opened!.page.keyboard.press("Escape");
      await opened!.chips.getByRole("button").click();
      await opened!.answer.waitFor();
    }
  });
});
