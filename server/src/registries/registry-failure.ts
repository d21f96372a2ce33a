/** A registry that cannot be read, or not to its end; the message says which, why, and what helps. */
export class RegistryFailure extends Error {}
