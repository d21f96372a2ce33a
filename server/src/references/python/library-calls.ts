import type { Argument } from "../api-table.ts";
import { flatMapValues, mapValues, NOTHING_KNOWN, only, openDefault } from "../code/alternatives.ts";
import { findArgument } from "../code/passed-arguments.ts";
import { joinPaths } from "../code/texts.ts";
import { type PassedArguments, passedArguments } from "./arguments.ts";
import { mappingOf } from "./containers.ts";
import type { Evaluation } from "./evaluation.ts";
import type { Alternative, CallSite, Value } from "./values.ts";

type LibraryCall = (evaluation: Evaluation, passed: PassedArguments, site: CallSite) => Alternative[];

/** A value that may be set from outside; without that it is the given argument. */
const settable =
  (fallback: Argument): LibraryCall =>
  (_, passed) =>
    mapValues(valuesOf(passed, fallback), openDefault);

const identity: LibraryCall = (_, passed) => valuesOf(passed, { position: 0 });

/** A text that is written from a dictionary says what the dictionary says. */
const serialised: LibraryCall = (_, passed) =>
  mapValues(valuesOf(passed, { position: 0, keywords: ["obj"] }), (value) =>
    value.kind === "mapping" ? value : { kind: "unknown", isPath: false },
  );

const path: LibraryCall = (_, passed, site) => {
  const parts = passed.positional.map((each) => ({ values: each.values(), node: each.node }));
  return parts.length === 0 || passed.openFrom < Infinity
    ? only({ kind: "unknown", isPath: true })
    : joinPaths(parts, site.module.source);
};

const someFolder: LibraryCall = () => only({ kind: "unknown", isPath: true });

const namespace: LibraryCall = (_, passed) => only(mappingOf(keywordValues(passed), passed.openKeywords.length > 0));

const settingsFields: LibraryCall = (evaluation, passed) => {
  const factory = passed.keywords.get("default_factory");
  if (factory === undefined) return mapValues(valuesOf(passed, { position: 0, keywords: ["default"] }), openDefault);
  return flatMapValues(factory.values(), (value) => evaluation.call(value, factory.site));
};

const dataclassField: LibraryCall = (evaluation, passed, site) =>
  settingsFields(evaluation, { ...passed, positional: [] }, site);

/** The calls of Python's library, and of those that read command lines, whose results can be known. */
const CALLS: Readonly<Record<string, LibraryCall>> = {
  "os.environ.get": settable({ position: 1, keywords: ["default"] }),
  "os.getenv": settable({ position: 1, keywords: ["default"] }),
  "os.environ.setdefault": settable({ position: 1 }),
  "os.path.join": path,
  "os.path.abspath": path,
  "os.path.realpath": path,
  "os.path.normpath": path,
  "os.path.expanduser": path,
  "os.path.dirname": someFolder,
  "os.getcwd": someFolder,
  "tempfile.mkdtemp": someFolder,
  "tempfile.gettempdir": someFolder,
  "tempfile.TemporaryDirectory": someFolder,
  "pathlib.Path": path,
  "pathlib.PurePath": path,
  "pathlib.PosixPath": path,
  "pathlib.PurePosixPath": path,
  "pathlib.Path.home": someFolder,
  "pathlib.Path.cwd": someFolder,
  "builtins.str": identity,
  "os.fspath": identity,
  "json.dumps": serialised,
  "typing.cast": (_, passed) => valuesOf(passed, { position: 1 }),
  "copy.copy": identity,
  "copy.deepcopy": identity,
  "builtins.list": identity,
  "builtins.tuple": identity,
  "builtins.sorted": identity,
  "builtins.reversed": identity,
  "builtins.set": identity,
  "tqdm.tqdm": identity,
  "tqdm.auto.tqdm": identity,
  "builtins.enumerate": (_, passed) => enumerated(valuesOf(passed, { position: 0 })),
  "builtins.zip": (_, passed) => zipped(passed),
  "builtins.dict": (_, passed) => dictionary(passed),
  "types.SimpleNamespace": namespace,
  "argparse.Namespace": namespace,
  "box.Box": identity,
  "easydict.EasyDict": identity,
  "munch.Munch": identity,
  "omegaconf.OmegaConf.create": identity,
  "ml_collections.ConfigDict": identity,
  "dataclasses.field": dataclassField,
  "pydantic.Field": settingsFields,
  "typer.Option": settingsFields,
  "typer.Argument": settingsFields,
  "fastapi.Query": settingsFields,
  "fastapi.Body": settingsFields,
  "fastapi.Form": settingsFields,
  "pytest.param": (_, passed) => only({ kind: "sequence", items: passed.positional.map((each) => each.values()) }),
  "builtins.open": openedFile,
  "io.open": openedFile,
  "gzip.open": openedFile,
  "bz2.open": openedFile,
  "lzma.open": openedFile,
  "functools.partial": (_, passed, site) => only({ kind: "partial", callee: valuesOf(passed, { position: 0 }), site }),
  "builtins.super": (evaluation, _, site) => superOf(evaluation, site),
  "builtins.type": identity,
  "builtins.vars": identity,
  "importlib.import_module": (_, passed) => importedModule(valuesOf(passed, { position: 0, keywords: ["name"] })),
  "builtins.getattr": (evaluation, passed) => attributeOf(evaluation, passed),
  "tyro.cli": (_, passed) => mapValues(valuesOf(passed, { position: 0 }), openInstance),
  "simple_parsing.parse": (_, passed) => mapValues(valuesOf(passed, { position: 0 }), openInstance),
};

/** What a call of a library's function or class returns. */
export function callLibrary(evaluation: Evaluation, name: string, site: CallSite): Alternative[] {
  const known = CALLS[name];
  if (known !== undefined) return known(evaluation, passedArguments(evaluation, site), site);
  const returned = evaluation.apis.returned(name);
  const owner = name.slice(0, Math.max(0, name.lastIndexOf(".")));
  if (returned !== null) return instance(returned === "receiver" ? owner : returned, site);
  const last = name.slice(owner.length === 0 ? 0 : owner.length + 1);
  return /^_*[A-Z]/.test(last) ? instance(name, site) : NOTHING_KNOWN;
}

function instance(name: string, creation: CallSite): Alternative[] {
  return only({ kind: "instance", of: { kind: "symbol", name }, creation, isOpen: false });
}

function valuesOf(passed: PassedArguments, argument: Argument): Alternative[] {
  const found = findArgument(passed, argument);
  return typeof found === "string" ? NOTHING_KNOWN : found.values();
}

function openedFile(_: Evaluation, passed: PassedArguments): Alternative[] {
  const path = findArgument(passed, { position: 0, keywords: ["file", "filename"] });
  if (typeof path === "string") return NOTHING_KNOWN;
  return only({ kind: "file", path: path.values(), node: path.node, module: path.site.module });
}

/** An instance of a class whose fields the command line sets. */
export function openInstance(value: Value): Value {
  const isClass = value.kind === "class" || value.kind === "symbol";
  return isClass ? { kind: "instance", of: value, creation: null, isOpen: true } : { kind: "unknown", isPath: false };
}

function keywordValues(passed: PassedArguments): [string, Alternative[]][] {
  return [...passed.keywords].map(([name, argument]) => [name, argument.values()]);
}

function dictionary(passed: PassedArguments): Alternative[] {
  const base = passed.positional[0]?.values()[0]?.value;
  const mapping = mappingOf(keywordValues(passed), passed.openKeywords.length > 0);
  if (passed.positional.length === 0) return only(mapping);
  if (base?.kind !== "mapping") return only({ ...mapping, isOpen: true });
  return only({ ...base, entries: new Map([...base.entries, ...mapping.entries]) });
}

function enumerated(values: Alternative[]): Alternative[] {
  return mapValues(values, (value) =>
    value.kind === "sequence"
      ? { kind: "sequence", items: value.items.map((item) => only({ kind: "sequence", items: [NOTHING_KNOWN, item] })) }
      : { kind: "unknown", isPath: false },
  );
}

function zipped(passed: PassedArguments): Alternative[] {
  const lists = passed.positional.map((each) => each.values()[0]?.value);
  if (lists.length === 0 || !lists.every((each) => each?.kind === "sequence")) return NOTHING_KNOWN;
  const length = Math.min(...lists.map((each) => each.items.length));
  const rows = Array.from({ length }, (_, row) => lists.map((each) => each.items[row] ?? NOTHING_KNOWN));
  return only({ kind: "sequence", items: rows.map((items) => only({ kind: "sequence", items })) });
}

function importedModule(names: Alternative[]): Alternative[] {
  return mapValues(names, (value) =>
    value.kind === "text" ? { kind: "symbol", name: value.written.text } : { kind: "unknown", isPath: false },
  );
}

/** `getattr(object, "name", fallback)`. */
function attributeOf(evaluation: Evaluation, passed: PassedArguments): Alternative[] {
  const [object, name, fallback] = passed.positional;
  if (object === undefined || name === undefined) return NOTHING_KNOWN;
  const found = flatMapValues(object.values(), (value) =>
    flatMapValues(name.values(), (key) =>
      key.kind === "text" ? evaluation.member(value, key.written.text) : NOTHING_KNOWN,
    ),
  );
  const isUnknown = found.every((each) => each.value.kind === "unknown");
  return isUnknown && fallback !== undefined ? mapValues(fallback.values(), openDefault) : found;
}

/** `super()`: the base classes of the class around the call. */
function superOf(evaluation: Evaluation, site: CallSite): Alternative[] {
  let scope = site.module.scopeOf(site.call);
  while (scope.kind !== "class" && scope.parent !== null) scope = scope.parent;
  const bases = scope.kind === "class" ? scope.node.children.find((each) => each.field === "superclasses") : undefined;
  const classes = (bases?.children ?? []).filter((each) => each.type !== "keyword_argument");
  const values = classes.flatMap((each) => evaluation.evaluate(each, site.module));
  return values.length === 0 ? NOTHING_KNOWN : values;
}
