import type { Span } from "../documents/place.ts";
import type { Ecosystem, PinKind, Role, Subject } from "./model-reference.ts";

/*
 * The row types of the ecosystem tables (`ecosystems/*.ts`). The tables say which calls and keys name models;
 * the readers of code and of configuration files know no library by name. Adding an API is adding a row.
 *
 * API patterns are qualified names, `mlflow.MlflowClient.get_model_version`. In a pattern `*` stands for any run of
 * characters inside one identifier (`transformers.*Tokenizer*.from_pretrained`, `mlflow.*.log_model`), and a whole part
 * `**` for any number of parts, also none (`transformers.**.*Model.from_pretrained`). Of several patterns that
 * match one call, the one with the most literal characters speaks; all rows that carry this very pattern apply, so one call
 * can name two models (`pipeline(model=…, tokenizer=…)`: two rows). A method of an instance is written behind its class; a class
 * of the project that inherits from a library class answers to the patterns of the library class.
 */

/** Which argument of a call: by position (0 is the first; `self` is not counted), by keyword, or either. */
export interface Argument {
  position?: number;
  /** Accepted keywords; the first is the current spelling. */
  keywords?: readonly string[];
  /** The argument is a dictionary, and meant is what it holds under this key, or under these, one in the other: `model_kwargs={"revision": …}`. */
  entry?: string | readonly string[];
}

/** What a text says about the model it names. Spans are UTF-16 offsets into the text, half open. */
export interface NamedModel {
  /** The model name alone; null where the text names a model without giving its name (`runs:/…`, `models:/m-…`). */
  name: Span | null;
  /** The pin that the text itself holds (`/3`, `@champion`); `span` null for the kinds `none`, `unknown` and `unpinnable`. */
  pin?: { kind: PinKind; span: Span | null };
  /** The text is a path by its form (`./x`, `~/x`, `C:\x`): no hub name. */
  isLocal?: boolean;
  /** Where the text tells another ecosystem, role or subject than the row (`hf://datasets/…`). */
  ecosystem?: Ecosystem;
  subject?: Subject;
}

/**
 * Reads the text of a name argument; each unknown part of the text is one HOLE (`written.ts`). Null: the text names no model
 * of this ecosystem, and no reference results. The text is never empty.
 */
export type NameReader = (text: string) => NamedModel | null;

/** The argument that names the model. */
export interface NameArgument extends Argument {
  /**
   * How its text is read. `name`: the whole text is the name. `path`: a file path, of which the last part is the
   * name; also a file object made by `open(path, "wb")` or `Path(path).open("wb")`. Or the ecosystem's own reader.
   */
  holds: "name" | "path" | NameReader;
}

/** An argument that pins the model. */
export interface PinArgument extends Argument {
  /** What a known value is; `revision`: `commit` for 40 hexadecimal digits, else `branch-or-tag`. Integers are read as text. */
  kind: "revision" | PinKind | ((text: string) => PinKind);
}

/** An argument that must hold for the row to apply, e.g. `push_to_hub=True` for `hub_model_id`. */
export interface Condition extends Argument {
  /**
   * `given`: passed, and not None. `true`: not known to be false or left out. `not-false`: not known to be false; left out is well.
   * `missing`: not passed. An expression: a known text that it fits.
   */
  is: "given" | "true" | "not-false" | "missing" | RegExp;
}

/** A call that is deprecated as such; it stands at the last identifier of the callee. */
export interface DeprecatedCall {
  /** `stage` is MV301's matter, `api` MV302's. */
  kind: "stage" | "api";
  /** Version of the library since which the library itself announces it. */
  since: string;
  instead: string;
  /** Takes the place of the last identifier of the callee without any change in behaviour. */
  replacement?: string;
}

/** A parameter that is deprecated; it stands at the keyword where there is one, else at the argument. */
export interface DeprecatedArgument extends DeprecatedCall, Argument {
  /** Only known values for which this holds are deprecated. Default: any value but None. */
  when?: (text: string) => boolean;
  /** Takes the place of the keyword without any change in behaviour; unused where the argument is positional. */
  replacement?: string;
}

/** What a call says about a model, whichever way the call was recognised. */
export interface CallFacts {
  role: Role;
  subject: Subject;
  /** The argument whose text tells the subject: `model`, `dataset` or `space` (huggingface_hub's `repo_type`). */
  subjectFrom?: Argument;
  /** Absent: the call names no model in itself (kept only for its deprecations, or with `keepUnnamed`). */
  name?: NameArgument;
  /**
   * Arguments that pin, the first one passed wins; the first keyword of the first one is what a fix inserts.
   * Absent or empty: the call takes no pin (`unpinnable`), unless the text of the name holds one.
   */
  pins?: readonly PinArgument[];
  /** No pin can be added by a fix, though `pins` lists arguments that may hold one. */
  noPinInsertion?: true;
  /** The pin of every such call that passes none. */
  fixedPin?: PinKind;
  trustRemoteCode?: Argument;
  /** True means that nothing is downloaded: the name counts as local. */
  localFilesOnly?: Argument;
  onlyWhen?: readonly Condition[];
  /** The same of the call that made the object whose method is called, where that is known: `OpenAI(base_url=…)`. */
  onlyWhenMade?: readonly Condition[];
  deprecated?: DeprecatedCall;
  deprecatedArguments?: readonly DeprecatedArgument[];
  /** A reference results even where no name is passed (its `name` is null and it stands at the callee). */
  keepUnnamed?: true;
  /**
   * The thing that is written to the file: it must evidently be a model (`python/model-evidence.ts`), or no reference results.
   * `receiver` is the object whose method is called.
   */
  writes?: Argument | "receiver";
}

/** A call recognised by its qualified name: functions, classes (constructors), and methods of known classes. */
export interface CallRow extends CallFacts {
  api: string | readonly string[];
}

/**
 * A method on a receiver whose class is not known, like `model.push_to_hub("x")`. It applies where the receiver cannot be
 * resolved, or is of one of the libraries, and the file imports one of the libraries; never where the receiver
 * is a class of the project that inherits nothing from them, a module, or an object of another library.
 */
export interface MethodRow extends CallFacts {
  method: string | readonly string[];
  /** Top-level packages; default: the table's `libraries`. */
  libraries?: readonly string[];
}

/** A call that saves a model into a folder (`save_pretrained("out")`, `TrainingArguments(output_dir="out")`). */
export interface SavesFolderRow {
  /** Qualified API; or, with `method`, a method of any receiver as in {@link MethodRow}. */
  api?: string | readonly string[];
  method?: string | readonly string[];
  folder: Argument;
}

/** What a call returns. Constructors (capitalised last part) return instances of themselves without a row. */
export interface ReturnRow {
  api: string | readonly string[];
  /** Qualified class; `receiver`: the class on which the method was called (`X.from_pretrained` returns an X). */
  instanceOf: string;
}

/** A sibling key that pins the value of a key. */
export interface PinKey {
  /** The first is what a fix inserts. Compared like {@link KeyRow.key}. */
  keys: readonly string[];
  kind: PinArgument["kind"];
}

/** A key of a configuration file (YAML, JSON, TOML), or a command line option (`--model_name_or_path`), that names a model. */
export interface KeyRow {
  /** In snake_case; `Model-Name`, `model_name`, `modelName` are one key. A dotted key asks for its parents: `model.name`; `*` is any. */
  key: string | readonly string[];
  role: Role;
  subject: Subject;
  /** Reads the value; it returns null for what is no name of the ecosystem, so a generic key has a strict reader. */
  reads: "name" | "path" | NameReader;
  /** Siblings that pin, as in {@link CallFacts.pins}. Absent or empty: cannot be pinned. */
  pins?: readonly PinKey[];
  /** Sibling keys that mean `trust_remote_code`. */
  trustRemoteCode?: readonly string[];
  /** One of these keys must stand beside it or in a parent mapping (context for a generic key). */
  beside?: readonly string[];
  /** None of these keys may stand beside it (another tool's key of the same name). */
  notBeside?: readonly string[];
  /** Where one of these keys is set beside it, or around it if `beside` lists it, its text must fit (`provider: openai`). */
  fits?: { keys: readonly string[]; is: RegExp };
  /** A sibling that must not be false, e.g. `push_to_hub` for `hub_model_id`. */
  unlessFalse?: readonly string[];
  deprecated?: DeprecatedCall;
}

/** A URI form that names a model as the whole value of any key or option (`models:/n/3`). */
export interface ValueRow {
  /** The value must begin with this. */
  prefix: string;
  role: Role;
  subject: Subject;
  reads: NameReader;
}

/** Everything one ecosystem says about where its model names stand. */
export interface EcosystemTable {
  ecosystem: Ecosystem;
  /** Top-level packages of Python, or packages of npm, whose import shows that a file works with the ecosystem, e.g. `transformers`. */
  libraries: readonly string[];
  /** Where the rows speak of servers that are asked without a library of theirs: a file must hold one of these parts of their addresses. */
  hosts?: readonly string[];
  /**
   * Other names of a module, class or function: `mlflow.tracking.MlflowClient` is `mlflow.MlflowClient`. The left side is replaced
   * as a whole or as a leading part of a qualified name; no patterns.
   */
  aliases?: Readonly<Record<string, string>>;
  calls: readonly CallRow[];
  methods?: readonly MethodRow[];
  savesFolders?: readonly SavesFolderRow[];
  returns?: readonly ReturnRow[];
  keys?: readonly KeyRow[];
  values?: readonly ValueRow[];
  /** Configuration keys and options whose value is a folder that a model is saved into: `output_dir`. */
  savedFolderKeys?: readonly string[];
}
