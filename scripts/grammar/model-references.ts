/*
 * The grammar that colours model references inside the strings of other languages. It is put together here because its patterns share
 * parts that a TextMate grammar has no names for. What is not certain is not coloured: a volume of a container (`models:/app/models`) and
 * an image (`org/image:tag`) look like references too.
 */

/** What begins a reference: not the middle of a path, of a word or of another address. */
const START = String.raw`(?<![\w/.@%\\])(?<![\w.][:-])`;
/** A colon behind makes a key of it. */
const NO_KEY = String.raw`(?!\s+:(?:\s|$))`;
/** What may follow a reference in a string, perhaps after the full stop of a sentence. */
const END = String.raw`(?=\.?(?:$|["'${"`"}\s,;)\]}<>|&/?#\\]))${NO_KEY}`;

/**
 * Marks for a part that is known only when the program runs, of templates, shells and `%`. All lengths are bounded, as are those of the
 * evidence below: what looks back without a bound walks to the beginning of a long line at every slash.
 */
const MARK = String.raw`(?:\{\{[^{}"'\n]{0,80}\}\}|\$\{[^{}"'\n]{1,80}\}|\$\w{1,40}|%(?:\(\w{1,40}\))?[sd])`;
/** The same, and those of Python's f-strings and formats. */
const ANY_MARK = String.raw`(?:${MARK}|\{[^{}"'\n]{0,80}\})`;
/** Of other words behind the slash MLflow says that they are stages; none that exists is missing here. */
const VERSION = String.raw`(?:\d+|(?i:latest|none|staging|production|archived))(?![\w-])`;
const ALIAS = String.raw`[\w-]+`;
const ARTIFACT = String.raw`/[\w./-]*\w`;
const KIND = "(?:datasets|spaces|models|kernels)/";
/** Buckets are storage, not repositories. */
const REPOSITORY = String.raw`(?:${KIND})?(?!${KIND}|buckets/)\w[\w.-]*/\w(?:[\w.-]*\w)?`;
const REVISION = String.raw`(?:refs/\w+/)?\w(?:[\w.%-]*\w)?`;

const MODEL_KEY = "(?i:model)(?:[_-]?(?i:name|id|tag))?";
/** What says, right before it, that `org/name:tag` is a model: a key or variable, an option, a call, a command. */
const EVIDENCE = [
  String.raw`${MODEL_KEY}["']?(?:\s?:\s?\w{1,20}\s?)?\s{0,2}[:=]\s{0,2}[rbfuRBFU]?["']?`,
  String.raw`(?:--(?:\w{1,20}-)?|ENV |ARG )${MODEL_KEY}\s["']?`,
  String.raw`(?:use|link)_(?:artifact|model)\(\s?["']`,
  "(?:ollama|docker model) (?:run|pull|push|show|create|stop|rm|cp) [\"']?",
];

const SCHEME = "keyword.other.scheme";
const MODEL = "entity.name.type.model";
const PIN_SCOPES = [
  "punctuation.separator.alias",
  "constant.other.alias",
  "punctuation.separator.version",
  "constant.other.version",
  "punctuation.separator",
];

interface Rule {
  comment: string;
  name: string;
  match: string;
  captures: Record<string, { name: string }>;
}

/** The scopes of a rule's groups, in their order. */
function rule(ecosystem: string, comment: string, match: string, scopes: readonly string[]): Rule {
  const captures = scopes.map((scope, index) => [index + 1, { name: `${scope}.modelver` }] as const);
  // It is a string's part wherever it stands, also where the host has no scope for strings.
  const name = `string.other.model-reference.${ecosystem}.modelver`;
  return { comment, name, match, captures: Object.fromEntries(captures) };
}

/**
 * A scheme before a mark. Braces count only in a string that begins with the scheme: in the middle of an f-string, the host takes all text up to
 * the next brace at once, and half a reference would be coloured.
 */
function beforeMark(scheme: string, follows: string): string {
  return `(?:(?<=["'])(?=${scheme}${ANY_MARK}${follows})|${START}(?=${scheme}${MARK}${follows}))(${scheme})`;
}

/** The place behind a mark that follows a scheme. */
function behindMark(scheme: string): string {
  return String.raw`(?<=["']${scheme}${ANY_MARK}|(?:^|[^\w/.@%\\-])${scheme}${MARK})`;
}

/** Five groups: `@` and alias, `/` and version, or what stands before a mark. */
const PIN = `(?:(@)(${ALIAS})${END}|(/)(${VERSION})${END}|([@/])(?=${ANY_MARK}${END}))`;
const PIN_AHEAD = `(?:@(?:${ALIAS}|${ANY_MARK})|/(?:${VERSION}|${ANY_MARK}))${END}`;

const rules: Record<string, Rule> = {
  "registered-model": rule(
    "mlflow",
    "models:/name@alias, models:/name/3, models:/name/latest or a stage",
    String.raw`${START}(models:/)(\w[\w.%-]*)${PIN}`,
    [SCHEME, MODEL, ...PIN_SCOPES],
  ),
  "logged-model": rule(
    "mlflow",
    "models:/m- and the number of a logged model",
    `${START}(models:/)(m-[0-9a-f]{32})${END}`,
    [SCHEME, MODEL],
  ),
  "model-of-unknown-name": rule(
    "mlflow",
    "the beginning of models:/{name}/3; what stands for the name is the host's",
    beforeMark("models:/", PIN_AHEAD),
    [SCHEME],
  ),
  "pin-of-unknown-name": rule("mlflow", "the end of it", `(?=[@/])${behindMark("models:/")}${PIN}`, PIN_SCOPES),
  run: rule(
    "mlflow",
    "runs:/ and the hexadecimal number of a run, with the path of an artifact",
    String.raw`${START}(runs:/)((?=[0-9a-f]*\d)[0-9a-f]{6,}(?![\w-]))(${ARTIFACT})?${END}`,
    [SCHEME, "constant.other.run", MODEL],
  ),
  "unknown-run": rule("mlflow", "the beginning of runs:/{id}/model", beforeMark("runs:/", `(?:/|${END})`), [SCHEME]),
  "artifact-of-unknown-run": rule("mlflow", "the end of it", `(?=/)${behindMark("runs:/")}(${ARTIFACT})`, [MODEL]),
  "hub-address": rule(
    "huggingface",
    "hf://org/name@revision, with the kind of repository before and a path behind",
    `${START}(hf://)(?:(${REPOSITORY})(?:(@)(${REVISION}))?(?:${END}|(?=[:@/]))|(?=${ANY_MARK}))`,
    [SCHEME, MODEL, "punctuation.separator.revision", "constant.other.revision"],
  ),
  "tagged-name": rule(
    "tagged",
    "org/name:tag where something says that it is a model",
    String.raw`(?<![\w./@:-])(?=[A-Za-z][\w.-]*/)(?<=${EVIDENCE.join("|")})([A-Za-z][\w.-]*(?:/\w[\w.-]*){1,2})(:)(\w[\w.-]*)${END}`,
    [MODEL, "punctuation.separator.tag", "constant.other.tag"],
  ),
};

const selectors = [
  // Not documentation, and no keys.
  "string -comment -string.quoted.docstring -support.type.property-name -entity.name.tag",
  // These have no scope for text where a word of it begins.
  "meta.fstring.python",
  "source.shell -comment",
  "source.dockerfile -comment",
];

/** syntaxes/model-references.tmLanguage.json: injected into the languages that package.json lists. */
export const modelReferencesGrammar = {
  $schema: "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
  comment: "Made by `npm run grammar` from scripts/grammar/model-references.ts",
  name: "Model references",
  scopeName: "modelver.model-references",
  injectionSelector: selectors.map((each) => `L:${each}`).join(", "),
  patterns: Object.keys(rules).map((each) => ({ include: `#${each}` })),
  repository: rules,
};
