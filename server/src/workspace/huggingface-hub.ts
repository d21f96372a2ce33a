import type { HubAnswer, HubRepository } from "../references/repository-facts.ts";
import { type RepositoryKind, repositoryKind } from "../references/same-model.ts";
import { HOLE } from "../references/written.ts";
import type { HubConnection } from "../registries/huggingface/hub-connection.ts";
import { askRepository, isRepositoryName } from "../registries/huggingface/hub-repository.ts";
import type { AnswerCache } from "../registries/online/answer-cache.ts";
import type { Identity } from "../registries/online/identity.ts";
import { OnlineFacts } from "../registries/online/online-facts.ts";
import { RequestQueue } from "../registries/online/request-queue.ts";
import type { FactsArrived, OnlineRegistry } from "./online-registries.ts";
import type { ReferenceIndex } from "./reference-index.ts";

/** How the Hub is asked. */
export interface HuggingFaceHubOptions {
  connection: HubConnection;
  identity: Identity;
  cache: AnswerCache | null;
  /** Whether a text names a file or folder of the project, or one that its code saves into: nothing of it is told to others. */
  isLocal(text: string, fromPath: string): boolean;
}

/** Repositories asked about at once, with two requests under way for each. */
const AT_ONCE = 2;
/** Three requests a repository, so that a project of a hundred stays far below what the Hub allows. Milliseconds. */
const FRESH_FOR = 30 * 60_000;

/** What the Hugging Face Hub says of the repositories that a project names, got in the background. */
export class HuggingFaceHub implements OnlineRegistry {
  readonly ecosystem = "huggingface";
  readonly name: string;
  private readonly options: HuggingFaceHubOptions;
  private readonly queue = new RequestQueue({ atOnce: AT_ONCE });
  /** By {@link subjectOf}. */
  private readonly repositories: OnlineFacts<HubRepository>;

  constructor(options: HuggingFaceHubOptions, arrived: FactsArrived) {
    this.options = options;
    const { connection, identity, cache } = options;
    this.name = connection.endpoint;
    this.repositories = new OnlineFacts({
      question: { registry: connection.endpoint, identity, kind: "huggingface-repository-1" },
      queue: this.queue,
      cache,
      freshFor: FRESH_FOR,
      ask: (subject, signal) => askRepository(connection, ...repositoryIn(subject), signal),
      arrived: (subjects) => arrived("huggingface", [...new Set(subjects.map((each) => repositoryIn(each)[1]))]),
    });
  }

  get failure(): string | null {
    return this.queue.failure;
  }

  get pending(): number {
    return this.repositories.pending;
  }

  /** What the Hub last said of a repository; null where it has not been asked, or did not answer. */
  find(kind: RepositoryKind, name: string): HubAnswer | null {
    const answer = this.repositories.find(subjectOf(kind, name));
    return answer === null ? null : { asOf: answer.asked, repository: answer.value };
  }

  follow(index: ReferenceIndex): void {
    this.repositories.follow(this.subjectsIn(index));
  }

  settled(): Promise<void> {
    return this.repositories.settled();
  }

  dispose(): void {
    this.queue.dispose();
    this.repositories.dispose();
    void this.options.connection.close();
  }

  private subjectsIn(index: ReferenceIndex): Set<string> {
    const names = index.namesIn(this.ecosystem).filter((name) => !name.includes(HOLE) && isRepositoryName(name));
    const references = names.flatMap((name) => index.referencesTo(this.ecosystem, name));
    const meant = references.filter(({ isLocal, name, place }) => {
      return !isLocal && !this.options.isLocal(name ?? "", place.path);
    });
    return new Set(meant.map(({ subject, name }) => subjectOf(repositoryKind(subject), name ?? "")));
  }
}

function subjectOf(kind: RepositoryKind, name: string): string {
  return `${kind} ${name}`;
}

function repositoryIn(subject: string): [RepositoryKind, string] {
  const space = subject.indexOf(" ");
  return [subject.slice(0, space) as RepositoryKind, subject.slice(space + 1)];
}
