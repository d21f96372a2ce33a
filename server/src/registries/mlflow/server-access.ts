import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import { RegistryFailure } from "../registry-failure.ts";
import { type Credentials, environmentServer, type ServerAddress } from "./tracking-uri.ts";

/** What a tracking server wants to know of whoever asks, and how far it is trusted. */
export interface ServerAccess {
  /** The `Authorization` header; null: none. Written nowhere. */
  authorization: string | null;
  /** Whether any certificate will do. */
  isInsecure: boolean;
  /** The certificates to trust in the place of the usual ones, PEM; null: the usual ones. */
  certificates: string | null;
}

/**
 * The access that MLflow's own client would have: MLFLOW_TRACKING_USERNAME and _PASSWORD, else ~/.mlflow/credentials, else
 * MLFLOW_TRACKING_TOKEN; MLFLOW_TRACKING_INSECURE_TLS and MLFLOW_TRACKING_SERVER_CERT_PATH (mlflow, utils/credentials.py).
 * @param ofAddress what the address itself holds goes first
 * @throws {RegistryFailure} where the file of certificates cannot be read
 */
export function serverAccess(environment: NodeJS.ProcessEnv, ofAddress: Credentials | null): ServerAccess {
  return { authorization: authorization(environment, ofAddress), ...transportAccess(environment) };
}

/**
 * How far the environment trusts a server's certificate.
 * @param certificate a file with the certificates to trust in place of the environment's; null: those
 * @throws {RegistryFailure} where the file of certificates cannot be read
 */
export function transportAccess(
  environment: NodeJS.ProcessEnv,
  certificate: string | null = null,
): Omit<ServerAccess, "authorization"> {
  return {
    isInsecure: /^(true|1)$/i.test(environment.MLFLOW_TRACKING_INSECURE_TLS ?? ""),
    certificates:
      certificate === null
        ? readCertificates("MLFLOW_TRACKING_SERVER_CERT_PATH", environment.MLFLOW_TRACKING_SERVER_CERT_PATH || null)
        : readCertificates("modelver.mlflow.certificate", certificate),
  };
}

/** Somebody's access to one server. */
export interface SignIn {
  /** The server's address, without credentials. */
  endpoint: string;
  /** The `Authorization` header. */
  authorization: string;
}

/**
 * The access to a server that is asked in the background. A workspace may name any server: what somebody signed in with is for that server alone, and
 * the environment's credentials for the one that the environment itself names.
 */
export function authorizationFor(
  { endpoint, credentials }: ServerAddress,
  environment: NodeJS.ProcessEnv,
  signIns: readonly SignIn[],
): string | null {
  const signIn = signIns.find((each) => each.endpoint === endpoint);
  if (signIn !== undefined) return signIn.authorization;
  const isOfEnvironment = environmentServer(environment)?.endpoint === endpoint;
  return authorization(isOfEnvironment ? environment : {}, credentials, isOfEnvironment);
}

function authorization(
  environment: NodeJS.ProcessEnv,
  ofAddress: Credentials | null,
  mayUseKept = true,
): string | null {
  const kept = mayUseKept ? keptCredentials() : { username: "", password: "" };
  const username = environment.MLFLOW_TRACKING_USERNAME || kept.username;
  const password = environment.MLFLOW_TRACKING_PASSWORD || kept.password;
  const basic = ofAddress ?? (username && password ? { username, password } : null);
  if (basic !== null) return `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString("base64")}`;
  const token = environment.MLFLOW_TRACKING_TOKEN?.trim();
  return token ? `Bearer ${token}` : null;
}

/** The section [mlflow] of ~/.mlflow/credentials. */
function keptCredentials(): Credentials {
  let text: string;
  try {
    text = readFileSync(path.join(homedir(), ".mlflow", "credentials"), "utf8");
  } catch {
    return { username: "", password: "" };
  }
  const values = new Map<string, string>();
  let isMlflow = false;
  for (const line of text.split("\n")) {
    const section = /^\s*\[(.*)\]/.exec(line)?.[1];
    if (section !== undefined) isMlflow = section === "mlflow";
    const [, key = "", value = ""] = /^\s*(\w+)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    if (isMlflow) values.set(key.toLowerCase(), value);
  }
  return {
    username: values.get("mlflow_tracking_username") ?? "",
    password: values.get("mlflow_tracking_password") ?? "",
  };
}

function readCertificates(source: string, file: string | null): string | null {
  if (file === null) return null;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new RegistryFailure(`${source}: ${file} cannot be read (${code})`);
  }
}
