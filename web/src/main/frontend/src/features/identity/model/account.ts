/** The agent who is signed in. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly ministry: string;
  readonly roles: readonly string[];
}
