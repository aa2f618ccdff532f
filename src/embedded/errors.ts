/** Error codes that Excel answers with (Excel.ErrorCodes and OfficeExtension.ErrorCodes). */
export type ErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** A refusal that travels back to the caller as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** Refuses an argument; `what` says which and why. */
export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format. ${what}`);
}

/** Refuses a lookup that found nothing. */
export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist. ${what}`);
}

/** Refuses a change of what is protected or opened for reading only. */
export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation. ${what}`);
}

/** Refuses a member that the host does not have: no call is ever ignored. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The API you are trying to use could not be found: ${member}.`);
}
