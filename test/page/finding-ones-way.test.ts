import assert from "node:assert/strict";
import { madeUpPage, PageByItself, TABS } from "./page-by-itself.ts";

describe("finding one's way on the page of a corpus", function () {
  this.timeout(60_000);
  let opened: PageByItself;

  const open = async (address = "") => {
    opened = await PageByItself.open(await madeUpPage(), address);
    return opened;
  };

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  it("walks all tabs by keyboard, and back to the first", async () => {
    const { page } = await open();
    await opened.tab("Overview").focus();
    for (const title of [...TABS.slice(1), "Overview"]) {
      await page.keyboard.press("ArrowRight");
      await page.locator('[role="tab"][aria-selected="true"]', { hasText: title }).waitFor();
      await page.locator('[role="tab"]:focus', { hasText: title }).waitFor();
    }
    await page.keyboard.press("End");
    assert.equal(await opened.tab("Over time").getAttribute("aria-selected"), "true");
    await page.keyboard.press("Home");
    assert.equal(await opened.tab("Overview").getAttribute("aria-selected"), "true");
  });

  it("shows what its address says, and writes there what is chosen", async () => {
    const { page } = await open("#tab=tasks&task=fill-mask&method=study");
    await opened.chips.filter({ hasText: "fill-mask" }).waitFor();
    assert.equal(await opened.tab("Tasks").getAttribute("aria-selected"), "true");
    assert.equal(await page.getByRole("radio", { name: "Study" }).isChecked(), true);
    await opened.tab("Owners").click();
    assert.match(page.url(), /#tab=owners&method=study&task=fill-mask$/);
  });

  it("follows an address that is changed in the open page", async () => {
    const { page } = await open();
    await opened.answer.waitFor();
    await page.evaluate("location.hash = 'tab=tokens&owner=acme'");
    await opened.chips.filter({ hasText: "acme" }).waitFor();
    assert.equal(await opened.tab("Tokens").getAttribute("aria-selected"), "true");
  });

  it("shows the first tab where the address names none that there is", async () => {
    await open("#tab=nonsense");
    await opened.answer.waitFor();
    assert.equal(await opened.tab("Overview").getAttribute("aria-selected"), "true");
    assert.equal(await opened.page.locator("#tab-content").getAttribute("aria-labelledby"), "tab-overview");
  });

  for (const filter of ["text=bert", "owner=nobody", "task=fill-mask&owner=acme"]) {
    it(`says that it has no numbers for ${filter}, and leads back to all`, async () => {
      const { page } = await open(`#${filter}`);
      await page.getByText("does not hold the numbers for this filter").waitFor();
      await page.getByRole("button", { name: "Show all names" }).click();
      await opened.answer.filter({ hasText: "of the 609 names" }).waitFor();
      assert.equal(await opened.chips.count(), 0);
      assert.equal(await opened.focused(), "tab-content");
    });
  }

  it("narrows everything to a task that is typed, and widens it again", async () => {
    const { page } = await open();
    await page.getByRole("combobox", { name: "Task" }).fill("translation");
    await page.keyboard.press("Enter");
    await opened.answer.filter({ hasText: "of the 200 names" }).waitFor();
    assert.equal(await opened.focused(), "tab-content");
    await page.getByRole("button", { name: "Remove the filter task translation" }).click();
    await opened.answer.filter({ hasText: "of the 609 names" }).waitFor();
    assert.equal(await opened.focused(), "tab-content");
  });

  it("takes no task that it does not offer", async () => {
    const { page } = await open();
    await page.getByRole("combobox", { name: "Task" }).fill("nothing");
    await page.keyboard.press("Enter");
    assert.equal(await opened.chips.count(), 0);
    const says = await page
      .getByRole("combobox", { name: "Task" })
      .evaluate((input) => (input as HTMLInputElement).validationMessage);
    assert.equal(says, "There is no task nothing to filter by.");
    assert.match((await opened.answer.textContent()) ?? "", /of the 609 names/);
  });
});
