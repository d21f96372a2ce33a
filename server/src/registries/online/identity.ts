/**
 * Who asks a registry: answers for one are none for another. Stays in memory, where a token is part of it; on the disk it becomes a part of a keyed
 * digest. Null: answers are not to be kept on the disk, since a digest of so short a secret could be tried out.
 */
export type Identity = string | null;

/** Random tokens are at least as long: the Hub's have 37 characters. What is shorter may be a word. */
const SHORTEST_TOKEN = 32;

/**
 * The identity behind an `Authorization` header; a password is no part of it.
 * @param authorization null: nobody in particular
 */
export function identityOf(authorization: string | null): Identity {
  if (authorization === null) return "anybody";
  const [, scheme = "", secret = ""] = /^(\S+)\s+(.*)$/.exec(authorization) ?? [];
  if (scheme === "Basic") return `user ${Buffer.from(secret, "base64").toString().split(":")[0]}`;
  return secret.length < SHORTEST_TOKEN ? null : `token ${secret}`;
}
