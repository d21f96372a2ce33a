import assert from "node:assert/strict";
import { pythonInShell } from "../../server/src/documents/embedded-python.ts";
import { plainSource } from "../../server/src/documents/source-text.ts";
import { HOLE } from "../../server/src/references/written.ts";

const pythonIn = (text: string) => pythonInShell(plainSource("run.sh", text));
const codeIn = (text: string) => pythonIn(text).map(({ source }) => source.text);

describe("Python in shell", () => {
  const cases: readonly { text: string; code: string[] }[] = [
    { text: `python -c "print('x')"`, code: ["print('x')"] },
    { text: `python3 -u -c 'print("x")'`, code: ['print("x")'] },
    { text: `python -c "print(\\"x\\", '\\$y')"`, code: [`print("x", '$y')`] },
    { text: `python -c "print('$NAME')"`, code: [`print('${HOLE.repeat(5)}')`] },
    { text: "python - <<EOF\nprint(1)\nEOF\n", code: ["print(1)\n"] },
    { text: "uv run python - arg <<-'PY'\n\tprint(1)\n\tPY\n", code: ["print(1)\n"] },
    { text: "cat > app.py <<'EOF'\nprint('$1')\nEOF\n", code: ["print('$1')\n"] },
    { text: "cat <<EOF > src/app.py\nprint(1)\nEOF\n", code: ["print(1)\n"] },
    { text: "run: |\n  python - <<EOF\n  if x:\n      print(1)\n  EOF\n", code: ["if x:\n    print(1)\n"] },
    { text: "cat > app.txt <<EOF\nprint(1)\nEOF\n", code: [] },
    { text: "python - <<EOF\nprint(1)\n", code: [] },
    { text: "# python -c 'print(1)'", code: [] },
    { text: "echo \"python -c 'print(1)'\"", code: [] },
    { text: "python -c 'print(1)", code: [] },
    { text: "python app.py", code: [] },
  ];
  for (const { text, code } of cases) {
    it(JSON.stringify(text), () => assert.deepEqual(codeIn(text), code));
  }

  it("stands where it is written", () => {
    const text = `python -c "a(\\"model\\")"\nsteps:\n  python - <<'EOF'\n  f("other")\n  EOF\n`;
    for (const { source } of pythonIn(text)) {
      const word = /model|other/.exec(source.text)!;
      const { range } = source.placeOf({ start: word.index, end: word.index + word[0].length });
      const line = text.split("\n")[range.start.line]!;
      assert.equal(line.slice(range.start.character, range.end.character), word[0]);
    }
  });

  it("is quoted behind -c alone", () => {
    const text = "python -c 'x()'\npython - <<EOF\ny()\nEOF\n";
    assert.deepEqual(
      pythonIn(text).map(({ source, isQuoted }) => [source.text.trim(), isQuoted]),
      [
        ["y()", false],
        ["x()", true],
      ],
    );
  });
});
