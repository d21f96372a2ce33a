import assert from "node:assert/strict";
import { codePlaceIn } from "../../../server/src/lsp/features/ignore-completion.ts";

describe("where the code of a rule is typed", () => {
  const cases: [marked: string, code: string | null, present: string[]][] = [
    ["x = 1  # modelver: ignore[|", "", []],
    ["x = 1  # modelver: ignore[MV2|]", "MV2", []],
    ["x = 1  # modelver: ignore[MV201, |]", "", ["MV201"]],
    ["x = 1  # modelver: ignore[mv201, M|V3, MV305]", "MV3", ["MV201", "MV305"]],
    ["# modelver: ignore-file[|]", "", []],
    ['{"a": 1} // modelver: ignore[|]', "", []],
    ["# modelver: ignore|", null, []],
    ["# modelver: ignore[MV201] |", null, []],
    ["ignore[|]", null, []],
  ];
  for (const [marked, code, present] of cases) {
    it(marked, () => {
      const column = marked.indexOf("|");
      const line = marked.replace("|", "");
      const place = codePlaceIn(line, column);
      assert.equal(place && line.slice(place.start, place.end), code);
      assert.deepEqual(
        [...(place?.present ?? [])].filter((each) => each !== ""),
        present,
      );
    });
  }
});
