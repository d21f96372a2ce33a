import type { ModelReference } from "../references/model-reference.ts";
import { stageOn, type VendorModel } from "../references/vendor-model.ts";
import type { Verdict } from "./finding.ts";
import { saidByHub } from "./hub-revision.ts";
import type { ProjectFacts, Rule } from "./rule.ts";
import { severityByContext } from "./severities.ts";
import { asKnownOn, fixAskingFor, replacementOf, usedVendorModel, vendorOf } from "./vendor-model.ts";

export const retiredModel: Rule = {
  code: "MV205",
  name: "retired-model",
  summary: "The provider has retired or deprecated this model",
  severity: severityByContext("warning", { serving: "warning", code: "warning", aside: "hint" }),
  documentation: {
    whatItDoes:
      "Reports a model of a vendor's API (OpenAI, Anthropic, the Gemini API, Mistral, Cohere) that the vendor no longer serves, or has announced to end. " +
      "A retired model is a warning; one that still answers is information, whatever the profile, and the message says until when. Where " +
      "the vendor names a replacement, so does the message; replacements that are themselves on their way out are followed to the one that is not.\n\n" +
      "The facts are built in, from the vendors' own pages and libraries; each message says on which day they were gathered. What the sources do " +
      "not say is left out. Bedrock, Vertex AI and Azure retire the same models on other days and are not judged.\n\n" +
      "Where the Hugging Face Hub may be asked, it also reports a repository that the Hub has disabled: nobody gets its files any more.\n\n" +
      "Names that timm keeps for old code only (`convnext_tiny_in22k`) are deprecated too, and the message says under which they go on.",
    whyIsThisBad:
      "Calls to a retired model fail. Calls to a deprecated one will, on a day that is known and passes unnoticed.",
    example: {
      language: "python",
      before:
        'import anthropic\n\nanthropic.Anthropic().messages.create(model="claude-3-haiku-20240307", max_tokens=64, messages=chat)',
      after:
        'import anthropic\n\nanthropic.Anthropic().messages.create(model="claude-haiku-4-5-20251001", max_tokens=64, messages=chat)',
    },
    fixes: [{ title: "Ask for the model that the vendor recommends in its place", safe: false }],
    fixSafety: "Another model answers afterwards, so the fix is unsafe: try your prompts on it.",
    sources: [
      "[OpenAI: deprecations](https://developers.openai.com/api/docs/deprecations)",
      "[Anthropic: model deprecations](https://platform.claude.com/docs/en/about-claude/model-deprecations)",
      "[Google: Gemini deprecations](https://ai.google.dev/gemini-api/docs/deprecations)",
      "[timm: register_model_deprecations](https://github.com/huggingface/pytorch-image-models/blob/main/timm/models/_registry.py)",
      "[Cohere: deprecations](https://docs.cohere.com/docs/deprecations)",
    ],
  },
  check(reference, project) {
    const disabled = disabledOnHub(reference, project);
    if (disabled !== null) return [{ message: disabled, fixes: [], related: [] }];
    const model = usedVendorModel(reference, project);
    const stage = model === null ? "active" : stageOn(model, project.today);
    if (model === null || stage === "active") return [];
    const verdict = verdictOn(reference, model, project);
    return [stage === "retired" ? verdict : { ...verdict, atMost: "information" }];
  },
};

function disabledOnHub(reference: ModelReference, project: ProjectFacts): string | null {
  const said = saidByHub(reference, project);
  if (said?.repository.isDisabled !== true) return null;
  return `The Hub has disabled \`${reference.name}\`, so its files cannot be downloaded (as of ${said.day}): load another.`;
}

function verdictOn(reference: ModelReference, model: VendorModel, project: ProjectFacts): Verdict {
  const replacement = replacementOf(model, reference.ecosystem, project);
  const remedy = replacement === null ? "ask for another" : `ask for \`${replacement}\``;
  const message = `${whatHappened(vendorOf(reference), model, project.today)}: ${remedy} ${asKnownOn(model)}.`;
  return { message, fixes: replacement === null ? [] : fixAskingFor(reference, replacement), related: [] };
}

function whatHappened(vendor: string, { name, deprecated, retired }: VendorModel, today: string): string {
  if (retired !== null && retired <= today) return `${vendor} retired \`${name}\` on ${retired}`;
  const since = deprecated === null ? "has deprecated" : `deprecated`;
  const when = deprecated === null ? "" : ` on ${deprecated}`;
  const until = retired === null ? "" : ` and retires it on ${retired}`;
  return `${vendor} ${since} \`${name}\`${when}${until}`;
}
