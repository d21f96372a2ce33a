import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answering, json, LoopbackServer } from "../mlflow/loopback-server.ts";

/** A repository as the Hub's API gives it, in as much as ModelVer asks for. */
export interface ApiRepository {
  /** `models/acme/churn` */
  id: string;
  about?: Record<string, unknown>;
  /** Branch → commit. */
  branches?: Record<string, string>;
  tags?: Record<string, string>;
  /** Names with their whole address, `refs/convert/parquet`. */
  converts?: Record<string, string>;
  /** The newest first. */
  commits?: { id: string; title: string; date: string }[];
  /** Where it is today, after it was renamed. */
  movedTo?: string;
}

const PATH = /^\/api\/((?:models|datasets|spaces)\/[\w.-]+(?:\/[\w.-]+)?)\/(revision\/HEAD|refs|commits\/main)$/;

/** Starts a Hub on the loopback interface; what `before` answers (`true`) is not answered by it. */
export function startHub(
  repositories: readonly ApiRepository[],
  before: (request: IncomingMessage, response: ServerResponse, count: number) => boolean = () => false,
): Promise<LoopbackServer> {
  const answering: Answering = (request, response, count) => {
    if (!before(request, response, count)) answerFrom(repositories, request, response);
  };
  return LoopbackServer.start(answering);
}

/** Refuses as the Hub does. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.setHeader("x-error-code", code);
  response.setHeader("x-error-message", message);
  json(response, { error: message }, status);
}

function answerFrom(repositories: readonly ApiRepository[], request: IncomingMessage, response: ServerResponse): void {
  const address = new URL(request.url ?? "/", "http://hub");
  const [, id = "", question = ""] = PATH.exec(address.pathname) ?? [];
  const repository = repositories.find((each) => each.id === id);
  if (repository === undefined) {
    // The Hub tells nobody whether a repository that he may not see exists.
    const status = request.headers.authorization === undefined ? 401 : 404;
    refuse(response, status, "RepoNotFound", "Repository not found");
  } else if (repository.movedTo !== undefined) {
    response.writeHead(307, { location: `/api/${repository.movedTo}/${question}${address.search}` }).end();
  } else if (question === "refs") {
    json(response, references(repository));
  } else {
    json(response, question === "commits/main" ? commitPage(repository, address) : about(repository));
  }
}

function about({ id, about: given = {} }: ApiRepository) {
  return {
    _id: "0123456789abcdef01234567",
    id: id.slice(id.indexOf("/") + 1),
    private: false,
    gated: false,
    disabled: false,
    downloads: 12,
    likes: 3,
    lastModified: "2026-10-30T12:00:00.000Z",
    tags: ["safetensors", "license:apache-2.0"],
    ...given,
  };
}

function references({ branches = {}, tags = {}, converts = {} }: ApiRepository) {
  const listed = (names: Record<string, string>, folder: string) =>
    Object.entries(names).map(([name, targetCommit]) => ({ name, ref: `refs/${folder}/${name}`, targetCommit }));
  return {
    branches: listed(branches, "heads"),
    tags: listed(tags, "tags"),
    converts: listed(converts, "convert"),
  };
}

function commitPage({ commits = [] }: ApiRepository, { searchParams }: URL) {
  return commits.slice(0, Number(searchParams.get("limit"))).map((commit) => ({
    ...commit,
    message: "",
    authors: [{ user: "ada", avatar: "" }],
  }));
}
