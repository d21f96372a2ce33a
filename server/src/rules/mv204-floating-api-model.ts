import { stageOn } from "../references/vendor-model.ts";
import type { Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";
import { asKnownOn, fixAskingFor, usedVendorModel, vendorOf } from "./vendor-model.ts";

export const floatingApiModel: Rule = {
  code: "MV204",
  name: "floating-api-model",
  summary: "A vendor's moving alias is asked for where dated releases exist",
  severity: severityByContext("warning", { serving: "warning", code: "information", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a model of a vendor's API that is asked for by a name which the vendor moves from one release to the next (`gpt-5.5`, " +
      "`claude-haiku-4-5`, `gemini-flash-latest`), in calls and in configuration, where releases with a date or number of their own exist. " +
      "Names that the vendor never moves are left alone (`claude-sonnet-4-6`, `gemini-3.5-flash`), and so are names that the vendor has retired " +
      "or is about to, which are MV205's matter, and deployments on Azure, which bear names of your own.\n\n" +
      "The facts are built in; each message says on which day they were gathered. Nothing is asked of the vendor.",
    whyIsThisBad:
      "The model behind the name changes on a day that the vendor chooses. Prompts that were tuned and evaluated on one release meet another " +
      "in production, and no change of your own explains why answers, cost or latency have moved.",
    example: {
      language: "python",
      before: 'from openai import OpenAI\n\nOpenAI().responses.create(model="gpt-5.5", input=question)',
      after: 'from openai import OpenAI\n\nOpenAI().responses.create(model="gpt-5.5-2026-04-23", input=question)',
    },
    fixes: [{ title: "Ask for the newest dated release that is known", safe: false }],
    fixSafety:
      "The alias may point to another release than the newest one, or have moved since the catalogue was made, so the fix is unsafe. " +
      "Where no dated release is known, none is offered.",
    sources: [
      "[OpenAI: models](https://developers.openai.com/api/docs/models)",
      "[Anthropic: model IDs and versioning](https://platform.claude.com/docs/en/about-claude/models/overview)",
      "[Google: Gemini models, version names](https://ai.google.dev/gemini-api/docs/models)",
    ],
  },
  check(reference, project) {
    const model = usedVendorModel(reference, project);
    if (model === null || !model.isMoving || stageOn(model, project.today) !== "active") return [];
    const { name, snapshot } = model;
    const release = snapshot === null ? null : project.vendorModel(reference.ecosystem, snapshot);
    if (release !== null && stageOn(release, project.today) !== "active") return [];
    const remedy = snapshot === null ? "ask for a release with a number or date" : `ask for \`${snapshot}\``;
    const message = `${vendorOf(reference)} moves \`${name}\` from one release to the next: ${remedy} ${asKnownOn(model)}.`;
    return [{ message, fixes: snapshot === null ? [] : fixAskingFor(reference, snapshot), related: [] }];
  },
};
