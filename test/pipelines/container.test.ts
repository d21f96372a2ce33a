import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { DockerfileParser } from "dockerfile-ast";

const dockerfile = DockerfileParser.parse(readFileSync(new URL("../../container/Dockerfile", import.meta.url), "utf8"));

describe("the container file", () => {
  it("has instructions alone that there are, and bases of one version", () => {
    const known = new Set("FROM WORKDIR COPY RUN USER ENTRYPOINT CMD".split(" "));
    for (const instruction of dockerfile.getInstructions()) assert.ok(known.has(instruction.getKeyword()));
    const tags = dockerfile.getFROMs().map((from) => from.getImageTag());
    assert.ok(tags.length > 0 && tags.every((tag) => /^\d+\.\d+\.\d+-/.test(tag ?? "")), tags.join());
  });

  it("copies from stages that are there", () => {
    const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
    for (const copy of dockerfile.getCOPYs()) {
      const from = copy.getFlags().find((flag) => flag.getName() === "from");
      if (from !== undefined) assert.ok(stages.includes(from.getValue()));
    }
  });

  it("runs the program as somebody who is not root", () => {
    const last = dockerfile.getInstructions().map((each) => `${each.getKeyword()} ${each.getArgumentsContent()}`);
    assert.ok(last.indexOf("USER node") > last.findLastIndex((each) => each.startsWith("RUN ")));
    assert.deepEqual(last.slice(-2), ['ENTRYPOINT ["modelver"]', 'CMD ["check"]']);
  });
});
