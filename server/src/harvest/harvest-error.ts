/** A harvest cannot go on, for a reason that its message tells a user. */
export class HarvestError extends Error {}
