import assert from "node:assert/strict";
import { Version } from "@cyclonedx/cyclonedx-library/Spec";
import { JsonStrictValidator } from "@cyclonedx/cyclonedx-library/Validation";
import { readModelParameters } from "../../../server/src/registries/model-files/model-parameters.ts";
import { cycloneDx } from "../../../server/src/reports/materials/cyclonedx.ts";
import { billOfCode, COMMIT, IMPORTS } from "../../materials/sample-bill.ts";

const CODE = [
  ...IMPORTS,
  `AutoModel.from_pretrained("acme/churn", revision="${COMMIT.one}")`,
  'load_dataset("acme/visits")',
  'OpenAI().responses.create(model="gpt-3.5-turbo-0613")',
  'joblib.load("models/tags.joblib")',
];

const CARD = "---\npipeline_tag: token-classification\ndatasets:\n  - acme/visits\n  - conll2003\n---\n";

const digest = "ab".repeat(32);

const bill = billOfCode(CODE, {
  localMaterial: ({ name }) =>
    name === "tags.joblib"
      ? {
          path: "models/tags.joblib",
          files: [{ path: "models/tags.joblib", sha256: digest }],
          licences: [],
          parameters: { task: "text-classification", family: null, architecture: null, datasets: [] },
        }
      : null,
  repositoryFiles: ({ name }) =>
    name === "acme/churn"
      ? {
          files: [{ path: "model.safetensors", sha256: digest }],
          licences: ["apache-2.0", "acme-licence"],
          parameters: readModelParameters(
            CARD,
            '{"model_type": "bert", "architectures": ["BertForTokenClassification"]}',
          )!,
        }
      : { files: [], licences: [] },
});

const circumstances = { toolVersion: "0.1.0", made: null };

/** What programs read of a component. */
interface ComponentJson {
  type: string;
  name: string;
  properties: { name: string; value: string }[];
  [key: string]: unknown;
}

function components(): ComponentJson[] {
  return JSON.parse(cycloneDx(bill, circumstances)).components;
}

describe("the bill as CycloneDX", function () {
  // The schemas of CycloneDX take their time to compile.
  this.timeout(60_000);

  it("is valid by the schema of CycloneDX 1.6, each place included", async () => {
    const made = new Date("2026-11-27T00:00:00Z");
    for (const each of [circumstances, { ...circumstances, made }]) {
      assert.equal(await new JsonStrictValidator(Version.v1dot6).validate(cycloneDx(bill, each)), null);
    }
    const broken = cycloneDx(bill, circumstances).replace('"symbol"', '"sign"');
    assert.notEqual(await new JsonStrictValidator(Version.v1dot6).validate(broken), null);
  });

  it("has a model card of as much as is known", () => {
    const tags = components().find(({ name }) => name === "models/tags.joblib");
    assert.deepEqual(tags?.modelCard, { modelParameters: { task: "text-classification" } });
    assert.equal(components().filter(({ modelCard }) => modelCard !== undefined).length, 2);
  });

  it("is the same text for the same bill, with a serial number made from the content", () => {
    const text = cycloneDx(bill, circumstances);
    assert.equal(text, cycloneDx(bill, circumstances));
    const numbers = [text, cycloneDx(billOfCode([]), circumstances)].map((each) => JSON.parse(each).serialNumber);
    assert.match(numbers[0], /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.notEqual(numbers[0], numbers[1]);
  });

  it("says of a model on the Hub its commit, supplier, licences, downloaded weights and lines", () => {
    const churn = components().find(({ name }) => name === "acme/churn");
    assert.deepEqual(churn, {
      type: "machine-learning-model",
      name: "acme/churn",
      version: COMMIT.one,
      "bom-ref": `pkg:huggingface/acme/churn@${COMMIT.one}`,
      supplier: { name: "acme", url: ["https://huggingface.co/acme"] },
      scope: "required",
      licenses: [
        { license: { id: "Apache-2.0", acknowledgement: "declared" } },
        { license: { name: "acme-licence", acknowledgement: "declared" } },
      ],
      purl: `pkg:huggingface/acme/churn@${COMMIT.one}`,
      externalReferences: [{ url: `https://huggingface.co/acme/churn/tree/${COMMIT.one}`, type: "model-card" }],
      properties: [
        { name: "modelver:ecosystem", value: "huggingface" },
        { name: "modelver:pin", value: `commit ${COMMIT.one}` },
        { name: "modelver:resolved-by", value: "the code" },
      ],
      components: [
        {
          type: "file",
          name: "model.safetensors",
          "bom-ref": `pkg:huggingface/acme/churn@${COMMIT.one}#model.safetensors`,
          hashes: [{ alg: "SHA-256", content: digest }],
        },
      ],
      evidence: {
        occurrences: [{ location: "serve.py", line: 6, symbol: "transformers.AutoModel.from_pretrained" }],
      },
      modelCard: {
        modelParameters: {
          task: "token-classification",
          architectureFamily: "bert",
          modelArchitecture: "BertForTokenClassification",
          datasets: [
            { type: "dataset", name: "acme/visits" },
            { type: "dataset", name: "conll2003" },
          ],
        },
      },
    });
  });

  it("says of a vendor's model when it ends, of a file its digest, of a data set that its commit is not known", () => {
    const byName = new Map(components().map((each) => [each.name, each]));
    const properties = byName.get("gpt-3.5-turbo-0613")?.properties.map(({ name }) => name);
    assert.deepEqual(properties?.slice(0, 4), [
      "modelver:ecosystem",
      "modelver:pin",
      "modelver:resolved-by",
      "modelver:retired",
    ]);
    assert.deepEqual(byName.get("models/tags.joblib")?.hashes, [{ alg: "SHA-256", content: digest }]);
    const visits = byName.get("acme/visits");
    assert.deepEqual([visits?.type, visits?.version], ["data", undefined]);
    assert.ok(visits?.properties.some(({ name }) => name === "modelver:unresolved"));
  });

  it("depends on everything that it lists", () => {
    const { dependencies } = JSON.parse(cycloneDx(bill, circumstances));
    const own = dependencies.find(({ ref }: { ref: string }) => ref === "project");
    assert.equal(own.dependsOn.length, 4);
  });
});
