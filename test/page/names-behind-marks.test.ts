import assert from "node:assert/strict";
import { madeUpPage, PageByItself } from "./page-by-itself.ts";

describe("the names behind the marks of the page of a corpus", function () {
  this.timeout(60_000);
  let opened: PageByItself;

  const open = async (address: string) => {
    opened = await PageByItself.open(await madeUpPage(), address);
    return opened;
  };

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  it("come with the second click on a task, after the first has narrowed the page", async () => {
    await open("#tab=tasks");
    const row = opened.table("All tasks").getByRole("row", { name: /^translation/ });
    await row.getByRole("button").click();
    await opened.chips.filter({ hasText: "translation" }).waitFor();
    assert.equal(await opened.dialog.count(), 0);
    await row.getByRole("button").click();
    await opened.dialog.getByText("The first 25 names of them.").waitFor();
    assert.equal(await opened.dialog.locator(".names li", { hasText: "translation" }).count(), 25);
    await opened.page.keyboard.press("Escape");
    assert.equal(await opened.dialog.count(), 0);
  });

  it("come for an owner too", async () => {
    await open("#tab=owners&owner=corvid");
    await opened.table("All owners").getByRole("button", { name: "corvid" }).click();
    await opened.dialog.locator(".names li").first().waitFor();
    const names = await opened.dialog.locator(".names bdi").allInnerTexts();
    assert.deepEqual(
      names.filter((name) => !name.startsWith("corvid/")),
      [],
    );
  });

  it("are all there where they are few", async () => {
    await open("#tab=tasks&task=%3Cscript%3Ealert(1)%3C/script%3E");
    await opened.table("All tasks").getByRole("button", { name: "<script>" }).click();
    await opened.dialog.getByText("9 names.").waitFor();
  });

  it("are not guessed under a filter that leaves some of them out", async () => {
    await open("#tab=schemes&task=translation");
    await opened.table("Ways in which names are built").locator("tbody button").first().click();
    await opened.dialog.getByText("This page does not hold these names").waitFor();
  });

  it("come by a click anywhere in a row, but for its button's own", async () => {
    await open("#tab=tasks");
    const row = opened.table("All tasks").getByRole("row", { name: /^fill-mask/ });
    await row.getByRole("cell").nth(2).click();
    await opened.chips.filter({ hasText: "fill-mask" }).waitFor();
    await row.getByRole("cell").nth(2).click();
    await opened.dialog.locator(".names li").first().waitFor();
  });

  it("keep the focus in the page when a row's button narrows it", async () => {
    await open("#tab=tasks");
    await opened.table("All tasks").getByRole("button", { name: "fill-mask" }).press("Enter");
    await opened.chips.filter({ hasText: "fill-mask" }).waitFor();
    assert.equal(await opened.focused(), "tab-content");
  });

  it("have their versions marked", async () => {
    await open("#tab=overview");
    await opened.chart("Names with a version").getByRole("application").press("ArrowRight");
    await opened.page.keyboard.press("Enter");
    await opened.dialog.locator(".names mark").first().waitFor();
    assert.equal(await opened.dialog.locator(".names li").count(), await opened.dialog.locator(".names mark").count());
  });
});
