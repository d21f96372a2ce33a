import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FrameLocator, Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong, as it says it. */
interface Violation {
  id: string;
  help: string;
  nodes: { html: string }[];
}

/** What keeps readers out of a page, each in a line; empty where nothing does. */
export async function violations(page: Page | FrameLocator): Promise<string[]> {
  const found = await page.locator("body").evaluate(async (body, axe) => {
    const view = body.ownerDocument.defaultView as unknown as {
      axe?: { run(): Promise<{ violations: unknown }> };
      eval(code: string): void;
    };
    // What Playwright evaluates is not under the page's policy, which forbids a script element.
    if (view.axe === undefined) view.eval(axe);
    return (await view.axe!.run()).violations;
  }, source);
  return (found as Violation[]).map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`);
}
