export type Name = string;
export const EMBEDDER: Name = "acme-ts/embedder";
export const RERANKER = "acme-ts/reranker" as const;
export default { tagger: "acme-ts/tagger" };
