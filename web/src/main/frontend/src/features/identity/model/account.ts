/** The agent who is signed in. */
export interface Account {
  readonly login: string;
  readonly name: string;
  readonly ministry: string;
  /** What people call it, in French; a server of before did not say. */
  readonly ministryName?: string;
  readonly roles: readonly string[];
}

/** The agent with the ministry: "Alice Martin (Éducation nationale)". */
export const displayName = ({ name, ministry, ministryName = ministry }: Account): string =>
  `${name} (${ministryName})`;
