import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { DriftPage } from "../../server/src/drift/drift-page.ts";
import type { DriftActivity, DriftStatus, FromDriftPage, ToDriftPage } from "../../server/src/drift/protocol.ts";
import { TemporaryFolder } from "../cli/program.ts";
import { madeUpDrift } from "../panel/drift/made-up-drift.ts";
import { PageByItself } from "./page-by-itself.ts";

const axe = readFileSync(new URL(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const bundle = (file: string) => readFileSync(new URL(`../../dist/${file}`, import.meta.url), "utf8");

/** The page with the editor's side of it: what the page says is kept, what it is told comes as the editor tells it. */
const document = () => `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Drift</title>
<style>${bundle("panel.css")}</style></head><body><div id="page" data-kind="drift"></div>
<script>
  const said = [];
  let kept = new URLSearchParams(location.hash.slice(1)).get("kept");
  const acquireVsCodeApi = () => ({
    postMessage: (message) => said.push(message),
    getState: () => kept,
    setState: (state) => { kept = state; },
  });
</script>
<script>${bundle("panel.js").replaceAll("</script", "<\\/script")}</script></body></html>`;

const MONITORS: DriftStatus["monitors"] = [
  {
    id: "tags",
    name: "tags",
    folder: null,
    place: ["file:///pyproject.toml", null, 18, 0],
    isFiring: true,
    uses: [{ path: "serve.py", api: "load_model", version: "version 3", place: ["file:///serve.py", null, 16, 0] }],
  },
  {
    id: "other",
    name: "other",
    folder: null,
    place: ["file:///pyproject.toml", null, 30, 0],
    isFiring: false,
    uses: [],
  },
];

describe("the page about drift in the editor", function () {
  this.timeout(60_000);
  let folder: TemporaryFolder;
  let opened: PageByItself;

  before(() => {
    folder = new TemporaryFolder({ "page.html": document() });
  });

  afterEach(async function () {
    await opened.close(this.currentTest);
  });

  after(() => folder.remove());

  const open = async (options: Parameters<typeof PageByItself.open>[2] = {}) => {
    opened = await PageByItself.open(folder.of("page.html"), "", options);
    await opened.page.getByText("Looking for monitors…").waitFor();
  };
  const tell = (message: ToDriftPage) =>
    opened.page.evaluate((data) => window.dispatchEvent(new MessageEvent("message", { data })), message);
  const become = (activity: DriftActivity, given: Partial<DriftStatus> = {}) =>
    tell({ kind: "status", status: { monitors: MONITORS, problems: [], chosen: "tags", activity, ...given } });
  const show = (page: DriftPage | null) => tell({ kind: "page", page });
  const said = () => opened.page.evaluate<FromDriftPage[]>("said");
  const button = (name: string) => opened.page.getByRole("button", { name, exact: true });

  it("says that it listens, and asks for another monitor", async () => {
    await open();
    await become({ kind: "measured", isStale: false });
    await show(madeUpDrift());
    await opened.answer.waitFor();
    await opened.page.getByRole("combobox", { name: "Monitor" }).selectOption("other");
    await button("Refresh").click();
    await button("Open monitor").click();
    assert.deepEqual(await said(), [
      { kind: "ready" },
      { kind: "choose", id: "other" },
      { kind: "refresh" },
      { kind: "openPlace", place: MONITORS[0]!.place },
    ]);
    assert.deepEqual(opened.complaints, []);
  });

  it("leads to the lines that load the model, and to rows of the data", async () => {
    await open();
    await become({ kind: "measured", isStale: false });
    await show(madeUpDrift());
    await button("serve.py:17").click();
    await opened.tab("Quality").click();
    await button("q-213").click();
    assert.deepEqual((await said()).slice(1), [
      { kind: "openPlace", place: MONITORS[0]!.uses[0]!.place },
      { kind: "openRow", value: "q-213" },
    ]);
  });

  it("gives the host what is to be saved, pictures in pixels as base64", async () => {
    await open();
    await become({ kind: "measured", isStale: false });
    await show(madeUpDrift());
    const lights = opened.chart("Features over time");
    for (const format of ["SVG", "PNG", "CSV"]) {
      await lights.locator("summary", { hasText: "Save" }).click();
      await lights.getByRole("button", { name: format, exact: true }).click();
      await opened.page.waitForFunction(`said.some(({ fileName }) => fileName?.endsWith(".${format.toLowerCase()}"))`);
    }
    const saved = (await said()).flatMap((message) => (message.kind === "save" ? [message] : []));
    const contents = saved.map(({ data, isBinary }) => Buffer.from(data, isBinary ? "base64" : "utf8"));
    assert.match(contents[0]!.toString(), /^<svg/);
    assert.deepEqual([...contents[1]!.subarray(1, 4)], [...Buffer.from("PNG")]);
    assert.match(contents[2]!.toString(), /^Slot,/);
  });

  it("keeps what it shows while it is measured anew, and says how far that is", async () => {
    await open();
    await become({ kind: "measured", isStale: false });
    await show(madeUpDrift());
    await become({ kind: "running", done: 2, total: 5 });
    await opened.page.getByText("Comparing features: 2 of 5").waitFor();
    assert.ok(await opened.answer.isVisible());
    await button("Cancel").click();
    await become({ kind: "cancelled" });
    await opened.page.getByText("Measuring was cancelled: these are the numbers of before.").waitFor();
    await become({ kind: "failed", message: "logs: no data there." });
    await opened.page.getByRole("alert").getByText("logs: no data there.").waitFor();
    await button("Try again").click();
    assert.deepEqual(
      (await said()).map(({ kind }) => kind),
      ["ready", "cancel", "refresh"],
    );
  });

  /** Each state without numbers: what it says, and what its button asks for. */
  const STATES: [DriftActivity, Partial<DriftStatus>, string, string, FromDriftPage["kind"]][] = [
    [{ kind: "noMonitor" }, { monitors: [], chosen: null }, "No monitor is declared", "Add a monitor…", "addMonitor"],
    [
      { kind: "untrusted" },
      { monitors: [], chosen: null },
      "that you trust",
      "Manage workspace trust…",
      "trustWorkspace",
    ],
    [{ kind: "noEngine", message: null }, {}, "fetched only if you agree", "Fetch DuckDB…", "refresh"],
    [{ kind: "noEngine", message: "the server answers 404" }, {}, "the server answers 404", "Try again", "refresh"],
    [{ kind: "fetching", megabytes: 24 }, {}, "about 24 MB", "Cancel", "cancel"],
    [{ kind: "running", done: 0, total: 0 }, {}, "Reading the data…", "Cancel", "cancel"],
    [{ kind: "cancelled" }, {}, "Measuring was cancelled.", "Measure", "refresh"],
    [{ kind: "failed", message: "train.csv: no such file or folder" }, {}, "train.csv", "Try again", "refresh"],
  ];

  for (const colorScheme of ["light", "dark"] as const) {
    it(`says what to do next where there are no numbers, for everybody, when it is ${colorScheme}`, async () => {
      await open({ colorScheme });
      await opened.page.evaluate(axe);
      for (const [activity, given, words, name, kind] of STATES) {
        await become(activity, given);
        await opened.page.getByText(words).waitFor();
        await button(name).click();
        assert.equal((await said()).at(-1)?.kind, kind, words);
        assert.deepEqual(await violations(), [], words);
      }
      const problems = [
        { message: "it does not say its current", where: "pyproject.toml:3", place: MONITORS[0]!.place },
      ];
      await become({ kind: "measured", isStale: true }, { problems });
      await show(madeUpDrift());
      await opened.page.getByText("has changed since this was measured").waitFor();
      assert.deepEqual(await violations(), [], "above the numbers");
      await button("pyproject.toml:3").click();
      assert.equal((await said()).at(-1)?.kind, "openPlace");
      assert.equal(await opened.overflow(), 0);
    });
  }

  const violations = () =>
    opened.page.evaluate(
      "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))",
    );
});
