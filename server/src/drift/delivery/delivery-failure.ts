/** A notice did not arrive; the message says why and holds no secret. */
export class DeliveryFailure extends Error {}
