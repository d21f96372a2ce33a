/** A state of a model that was asked for is not there, or cannot be compared. The message is for people. */
export class UnknownState extends Error {}
