/**
 * What Excel answers where it cannot do as asked. Codes and messages:
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
 */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

export const failures = {
  itemNotFound: () => new HostFailure("ItemNotFound", "The requested resource doesn't exist.", 404),
  invalidArgument: (message = "The argument is invalid or missing or has an incorrect format.") =>
    new HostFailure("InvalidArgument", message),
  wrongSize: () =>
    new HostFailure(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ),
  accessDenied: () => new HostFailure("AccessDenied", "You cannot perform the requested operation.", 403),
  alreadyExists: () =>
    new HostFailure("ItemAlreadyExists", "A resource with the same name or identifier already exists.", 409),
  invalidReference: () =>
    new HostFailure("InvalidReference", "This reference isn't valid for the current operation."),
  invalidOperation: (message: string) => new HostFailure("InvalidOperation", message),
};

/** The host does not know what it was asked: a gap of the simulation, never an answer of Excel. */
export class NotBuilt extends HostFailure {
  constructor(member: string) {
    super("SimulatedHostNotBuilt", `The simulated Excel does not have ${member}`, 501);
  }
}
