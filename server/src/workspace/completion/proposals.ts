import { touch } from "../../documents/place-order.ts";
import type { Ecosystem, ModelReference, PinKind } from "../../references/model-reference.ts";
import { offeredRevisions } from "../../references/offered-revisions.ts";
import { type ProjectModel, projectModels } from "../../references/project-models.ts";
import { type RepositoryKind, repositoryKind } from "../../references/same-model.ts";
import type { LifeStage } from "../../references/vendor-model.ts";
import { HOLE } from "../../references/written.ts";
import { cataloguedModels } from "../../registries/catalogue/catalogued-models.ts";
import type { Project } from "../project.ts";
import type { ModelSlot, TypingPlace } from "./model-slot.ts";

/** A text that fits a slot. */
export interface Proposal {
  /** What people call it: the name, the version. */
  label: string;
  /** What is put in the place of the slot's range. */
  text: string;
  model: ProjectModel;
  /** For a version, what fixes it; null for a name. */
  pin: PinKind | null;
  /** References of the project that say it, without the one that is being typed. */
  references: readonly ModelReference[];
  /** Where the model is in its life, by the built-in catalogue; null where that does not know it. */
  stage: LifeStage | null;
}

/** What fits a slot, the likeliest first: what the project publishes, then what it uses most. */
export function proposalsFor(slot: ModelSlot, at: TypingPlace, project: Project): Proposal[] {
  const here = [slot.reference, ...project.referencesTouching(at.path)];
  const typed = new Set(here.filter((reference) => isTypedAt(slot, at, reference)));
  const proposals = slot.kind === "pin" ? pins(slot, typed, project) : names(slot, typed, project);
  return proposals.filter(({ text }) => text !== "");
}

/** Whether what is being typed is a part of a reference: it proposes nothing to itself. */
function isTypedAt(slot: ModelSlot, { path, cell }: TypingPlace, { nameWritten, value, pin }: ModelReference): boolean {
  const written = slot.kind === "pin" ? pin.written : (value ?? nameWritten);
  const here = { path, ...(cell === undefined ? {} : { cell }), range: slot.range };
  return (written?.pieces ?? []).some((piece) => touch(piece.place, here));
}

type Typed = ReadonlySet<ModelReference>;

function names(slot: ModelSlot, typed: Typed, project: Project): Proposal[] {
  const { ecosystem, subject } = slot.reference;
  const models = project.modelsIn(ecosystem).filter(({ kind }) => kind === repositoryKind(subject));
  const namesTyped = new Set([...typed].map(({ name }) => name));
  const proposals = models.flatMap((model) => {
    const proposable = proposableOf(model);
    const references = namesTyped.has(model.name) ? proposable.filter((each) => !typed.has(each)) : proposable;
    const texts = slot.kind === "path" ? references.flatMap(({ value }) => value?.text ?? []) : [model.name];
    return references.length === 0
      ? []
      : [...new Set(texts)].flatMap((text) => nameProposal(slot, text, model, references));
  });
  const more = unnamedModels(slot, project);
  const named = new Set(proposals.map(({ label }) => label));
  const all = [...proposals, ...more.filter(({ label }) => !named.has(label))];
  const catalogued = cataloguedModels(ecosystem, project.today);
  const staged = all.map((proposal) => ({ ...proposal, stage: catalogued.get(proposal.label) ?? null }));
  return inOrder(staged);
}

/** Models that the project's code need not name yet: of its registry, of the local Hugging Face cache, of the built-in catalogue. */
function unnamedModels(slot: ModelSlot, project: Project): Proposal[] {
  const { ecosystem, subject, role } = slot.reference;
  if (slot.kind !== "name") return [];
  const kind = repositoryKind(subject);
  const catalogued = role === "consume" ? [...cataloguedModels(ecosystem, project.today).keys()] : [];
  return [...unnamedIn(ecosystem, kind, project), ...catalogued].flatMap((name) =>
    nameProposal(slot, name, { ecosystem, kind, name, references: [] }, []),
  );
}

function unnamedIn(ecosystem: Ecosystem, kind: RepositoryKind, project: Project): readonly string[] {
  if (ecosystem === "mlflow") return project.registeredNames();
  return ecosystem === "huggingface" ? project.repositories.cachedNames(kind) : [];
}

/** Asked for with every key, for every model of the project. */
const proposable = new WeakMap<ProjectModel, readonly ModelReference[]>();

function proposableOf(model: ProjectModel): readonly ModelReference[] {
  const known = proposable.get(model);
  if (known !== undefined) return known;
  const references = model.references.filter(isProposable);
  proposable.set(model, references);
  return references;
}

/** A logged model's name is no registered one, and a folder of this machine none of a hub. */
function isProposable({ name, value, isLocal, ecosystem, pin }: ModelReference): boolean {
  if (name === null || `${name}${value?.text ?? ""}`.includes(HOLE) || pin.kind === "logged-model") return false;
  return !(isLocal && ecosystem === "huggingface");
}

function nameProposal(
  { before, prefix }: ModelSlot,
  label: string,
  model: ProjectModel,
  references: readonly ModelReference[],
): Proposal[] {
  if (!label.startsWith(before)) return [];
  const text = prefix + label.slice(before.length);
  return [{ label, text, model, pin: null, references, stage: null }];
}

function pins(slot: ModelSlot, typed: Typed, project: Project): Proposal[] {
  const { reference } = slot;
  const [model] = projectModels([...project.relatedReferences(reference), reference]);
  if (model === undefined) return [];
  const wanted = wantedPins(reference);
  const seen = new Map<string, Proposal>();
  for (const each of model.references) {
    const { kind, text } = each.pin;
    if (text === null || !wanted.includes(kind) || typed.has(each)) continue;
    const references = [...(seen.get(text)?.references ?? []), each];
    seen.set(text, { label: text, text, model, pin: kind, references, stage: null });
  }
  for (const proposal of registeredPins(model, wanted, project))
    if (!seen.has(proposal.label)) seen.set(proposal.label, proposal);
  for (const { revision, pin } of offeredRevisions(project.repositories.factsOf(reference)))
    if (!seen.has(revision))
      seen.set(revision, { label: revision, text: revision, model, pin, references: [], stage: null });
  return [...seen.values()]
    .flatMap((each) =>
      each.text.startsWith(slot.before) ? { ...each, text: each.text.slice(slot.before.length) } : [],
    )
    .sort(comparePins);
}

/** The versions and aliases that the project's registry has. */
function registeredPins(model: ProjectModel, wanted: readonly PinKind[], project: Project): Proposal[] {
  const facts = model.ecosystem === "mlflow" ? project.registered(model.name) : null;
  if (facts === null) return [];
  const numbers = wanted.includes("number") ? facts.versions.map(({ version }) => String(version)) : [];
  const aliases = wanted.includes("alias") ? Object.keys(facts.aliases) : [];
  const proposal = (text: string, pin: PinKind): Proposal => ({
    label: text,
    text,
    model,
    pin,
    references: [],
    stage: null,
  });
  return [...numbers.map((text) => proposal(text, "number")), ...aliases.map((text) => proposal(text, "alias"))];
}

/** The kinds of pins that fit where one stands; stages are deprecated, and `latest` fixes nothing. */
function wantedPins({ ecosystem, pin, value }: ModelReference): readonly PinKind[] {
  if (ecosystem === "huggingface") return ["commit", "branch-or-tag"];
  if (ecosystem !== "mlflow") return [];
  if (pin.kind === "alias") return ["alias"];
  const isInAddress = value?.text.startsWith("models:") === true;
  return isInAddress || pin.kind === "unknown" || pin.kind === "number" ? ["number"] : [];
}

/** What is retired last; before it what the project publishes, then what it uses most, then what is on its way out. */
function inOrder(proposals: readonly Proposal[]): Proposal[] {
  const ranked = proposals.map((proposal) => {
    const { stage, references } = proposal;
    const group = stage === "retired" ? 2 : isPublished(proposal) ? 0 : 1;
    return { proposal, group, uses: references.length, isDeprecated: Number(stage === "deprecated") };
  });
  ranked.sort(
    (one, other) =>
      one.group - other.group ||
      other.uses - one.uses ||
      one.isDeprecated - other.isDeprecated ||
      (one.proposal.label < other.proposal.label ? -1 : 1),
  );
  return ranked.map(({ proposal }) => proposal);
}

/** Whether the project itself publishes the model of a proposal. */
export function isPublished({ references }: Proposal): boolean {
  return references.some(({ role }) => role === "publish");
}

/** Commits first, which never change; of numbers the highest; what a hub has stands in an order of its own. */
function comparePins(one: Proposal, other: Proposal): number {
  const isNumber = one.pin === "number" && other.pin === "number";
  const isOfHub = one.model.ecosystem === "huggingface" && one.references.length + other.references.length === 0;
  return (
    Number(other.pin === "commit") - Number(one.pin === "commit") ||
    (isNumber ? Number(other.label) - Number(one.label) : other.references.length - one.references.length) ||
    (isOfHub ? 0 : one.label < other.label ? -1 : 1)
  );
}
