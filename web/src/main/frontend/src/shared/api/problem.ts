/** One field that the server did not accept. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  readonly detail: string;
}

/** An answer of the server that says no (RFC 9457), or no answer at all (code "network"). */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly code: string;
  readonly title: string | null;
  readonly detail: string | null;
  readonly errors: readonly FieldProblem[];
  readonly incident: string | null;

  constructor(status: number, body: unknown) {
    const fields = asRecord(body);
    const code = asText(fields["code"]) ?? (status === 0 ? "network" : "fault");
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
    this.title = asText(fields["title"]);
    this.detail = asText(fields["detail"]);
    this.errors = Array.isArray(fields["errors"]) ? fields["errors"].flatMap(asFieldProblem) : [];
    this.incident = asText(fields["incident"]);
  }
}

/** Anything thrown by a call, as a problem: a programming fault is shown like one of the server. */
export const toProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(500, null);

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

const asText = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

function asFieldProblem(value: unknown): FieldProblem[] {
  const { field, code, detail } = asRecord(value);
  if (typeof field !== "string" || typeof code !== "string") return [];
  return [{ field, code, detail: asText(detail) ?? "" }];
}
