import assert from "node:assert/strict";
import { pinned } from "./read.ts";

describe("a pin that is added to a command", () => {
  const cases: [what: string, path: string, text: string, expected: string][] = [
    ["stands behind the name", "a.sh", "vllm serve acme/a --port 80", "vllm serve acme/a --revision PIN --port 80"],
    [
      "gets a line where the words have lines",
      "a.sh",
      "vllm serve \\\n  acme/a \\\n  --port 80",
      "vllm serve \\\n  acme/a \\\n  --revision PIN \\\n  --port 80",
    ],
    [
      "ends a command of several lines",
      "a.sh",
      "vllm serve \\\r\n  acme/a\r\n",
      "vllm serve \\\r\n  acme/a \\\r\n  --revision PIN\r\n",
    ],
    [
      "is joined as its neighbour is",
      "a.sh",
      "text-generation-launcher --model-id=acme/a",
      "text-generation-launcher --model-id=acme/a --revision=PIN",
    ],
    [
      "is spelled as its neighbour is",
      "a.sh",
      "python t.py --model-name-or-path acme/a",
      "python t.py --model-name-or-path acme/a --model-revision PIN",
    ],
    [
      "stands in the arguments of a harness",
      "a.sh",
      "lm_eval --model_args pretrained=acme/a,dtype=auto",
      "lm_eval --model_args pretrained=acme/a,revision=PIN,dtype=auto",
    ],
    [
      "is not added for one item of a loop",
      "a.sh",
      "for m in acme/a acme/b; do hf download $m; done",
      "for m in acme/a acme/b; do hf download $m; done",
    ],
    [
      "stands in a list of a Dockerfile",
      "Dockerfile",
      'FROM x\nCMD ["vllm", "serve", "acme/a"]\n',
      'FROM x\nCMD ["vllm", "serve", "acme/a", "--revision", "PIN"]\n',
    ],
    [
      "stands in an instruction of several lines",
      "Dockerfile",
      "FROM x\nRUN a && \\\n    # why\n    hf download acme/a \\\n      --quiet\n",
      "FROM x\nRUN a && \\\n    # why\n    hf download acme/a \\\n      --revision PIN \\\n      --quiet\n",
    ],
    [
      "stands in a block of YAML",
      "a.yaml",
      "run: |\n  hf download acme/a\n  ls\n",
      "run: |\n  hf download acme/a --revision PIN\n  ls\n",
    ],
    [
      "stands in a list of YAML",
      "a.yaml",
      "image: vllm/vllm-openai\nargs:\n  - --model\n  - acme/a\n",
      "image: vllm/vllm-openai\nargs:\n  - --model\n  - acme/a\n  - --revision\n  - PIN\n",
    ],
    ["is a variable of a .env file", ".env", "MODEL_ID=acme/a\n", "MODEL_ID=acme/a\nMODEL_REVISION=PIN\n"],
  ];
  for (const [what, path, text, expected] of cases) it(what, () => assert.equal(pinned(text, path), expected));
});
