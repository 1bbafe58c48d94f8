/** The agent who is signed in. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly ministry: string;
  /** What people call it, in French. */
  readonly ministryName: string;
  readonly roles: readonly string[];
}
