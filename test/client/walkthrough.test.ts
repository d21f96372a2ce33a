import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { projectFolder } from "../../scripts/project.mjs";

interface Step {
  id: string;
  media: { svg: string; altText: string };
}

const manifest = JSON.parse(readFileSync(path.join(projectFolder, "package.json"), "utf8"));
const steps: Step[] = manifest.contributes.walkthroughs[0].steps;

describe("the pictures of the walkthrough", () => {
  it("are all there, and none is left over", () => {
    const named = steps.map(({ media }) => media.svg);
    const present = readdirSync(path.join(projectFolder, "walkthrough")).map((file) => `walkthrough/${file}`);
    assert.deepEqual([...named].sort(), present.sort());
    for (const { id, media } of steps) assert.equal(media.altText, `%walkthrough.${id}.altText%`);
  });

  for (const { id, media } of steps) {
    it(`follow the theme: ${id}`, () => {
      const drawing = readFileSync(path.join(projectFolder, media.svg), "utf8");
      assert.doesNotMatch(drawing, /\sstyle=|<style|<script/, "VS Code shows neither styles nor scripts");
      const colours = [...drawing.matchAll(/(?:fill|stroke)="([^"]+)"/g)].map(([, colour]) => colour ?? "");
      assert.ok(colours.length > 5);
      for (const colour of colours) assert.match(colour, /^(none|var\(--vscode-)/);
    });
  }
});
