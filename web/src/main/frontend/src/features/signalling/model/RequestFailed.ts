/** A request that was not granted: the server's refusal code, or "timeout", or "connection-lost". */
export class RequestFailed extends Error {
  override readonly name = "RequestFailed";
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}
