import type { ApiIndex } from "../code/api-index.ts";
import type { CallReading } from "../code/call-reading.ts";
import { referencesOfCall } from "../code/call-references.ts";
import type { SyntaxNode } from "../code/syntax-node.ts";
import type { DocumentFacts } from "../document-facts.ts";
import type { ModelReference } from "../model-reference.ts";
import { optionsPosition, passedArguments } from "./arguments.ts";
import { librariesImportedBy, type RecognisedJavaScriptCall, recognise } from "./callee.ts";
import type { ImportedModules } from "./evaluation.ts";
import { Evaluator } from "./evaluator.ts";
import { calleeName, type JavaScriptModule } from "./module.ts";
import { pinInsertion } from "./pin-insertion.ts";
import { calleeOf, memberIn } from "./syntax.ts";
import type { CallSite } from "./values.ts";

/** What a file of JavaScript or TypeScript says about models; suppressions are read elsewhere. */
export type JavaScriptFacts = Omit<DocumentFacts, "suppressions">;

/**
 * Reads the model references of a file, following constants into the files that `imported` gives.
 * @param isWanted which calls are read; default: all
 */
export function javaScriptFacts(
  module: JavaScriptModule,
  apis: ApiIndex,
  imported: ImportedModules,
  isWanted: (call: SyntaxNode) => boolean = () => true,
): JavaScriptFacts {
  const evaluator = new Evaluator(apis, imported);
  const reader = new FactsReader(module, evaluator);
  const references = module.syntax.calls.filter(isWanted).flatMap((call) => reader.readCall(call));
  return {
    path: module.source.path,
    references,
    savedFolders: [],
    importedPaths: [...evaluator.usedPaths].filter((path) => path !== module.source.path).sort(),
    problems: module.syntax.isTruncated
      ? [{ message: "The code is nested too deeply to be read whole.", place: null }]
      : [],
  };
}

class FactsReader {
  private readonly module: JavaScriptModule;
  private readonly evaluation: Evaluator;
  private readonly libraries: ReadonlySet<string>;

  constructor(module: JavaScriptModule, evaluation: Evaluator) {
    this.module = module;
    this.evaluation = evaluation;
    this.libraries = librariesImportedBy(module.bindings(), evaluation);
  }

  readCall(call: SyntaxNode): ModelReference[] {
    const callee = calleeOf(call);
    if (callee === null || !this.isWorthEvaluating(call, callee)) return [];
    this.evaluation.beginCall();
    const site = { call, module: this.module };
    const callees = this.evaluation.evaluate(callee, this.module);
    const recognised = recognise(this.evaluation, callee, callees, this.module, this.libraries);
    return recognised.flatMap((each) => this.references(each, site, callee));
  }

  /** Members keep their name; a bare name may have been given to anything. */
  private isWorthEvaluating(call: SyntaxNode, callee: SyntaxNode): boolean {
    if (this.evaluation.apis.mayEndIn(calleeName(this.module, call))) return true;
    const member = memberIn(callee);
    if (member !== null || callee.type !== "identifier") return false;
    const kind = this.module.lookUp(this.module.textOf(callee), callee)?.source.kind;
    return kind === "import" || kind === "value" || kind === "class";
  }

  private references(recognised: RecognisedJavaScriptCall, site: CallSite, callee: SyntaxNode): ModelReference[] {
    const { row, made } = recognised;
    const options = optionsPosition(this.evaluation, row, site);
    const reading: CallReading = {
      recognised,
      site,
      callee,
      member: memberIn(callee),
      passed: passedArguments(this.evaluation, site, options, row),
      passedWhenMade: () => made && passedArguments(this.evaluation, made, 0, row),
      pinInsertion: (asked) => pinInsertion(asked, site, options),
      // No row asks: JavaScript's libraries write no files by themselves.
      isEvidentlyModel: () => false,
    };
    return referencesOfCall(reading);
  }
}
