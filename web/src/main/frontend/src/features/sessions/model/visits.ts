/** One stay of somebody in a session. `leftAt` is null while it lasts; `seenAt` is the last sign of it. */
export interface Visit {
  readonly person: string;
  readonly name: string;
  readonly kind: "account" | "guest";
  readonly ministry: string | null;
  /** What people call it, in French. */
  readonly ministryName: string | null;
  readonly role: "host" | "participant";
  readonly enteredAt: string;
  readonly leftAt: string | null;
  readonly seenAt: string;
}

export interface Attendance extends Pick<Visit, "person" | "name" | "kind" | "ministryName" | "role"> {
  readonly stays: readonly Visit[];
  readonly seconds: number;
}

/** One entry a person, by name; somebody who was host once is named so. */
export function attendances(visits: readonly Visit[], language: string): readonly Attendance[] {
  const people = new Map<string, Visit[]>();
  for (const visit of visits) people.set(visit.person, [...(people.get(visit.person) ?? []), visit]);
  return [...people.values()].flatMap(attendanceOf).sort((a, b) => a.name.localeCompare(b.name, language));
}

function attendanceOf(stays: readonly Visit[]): Attendance[] {
  const last = stays.at(-1);
  if (last === undefined) return [];
  const { person, name, kind, ministryName } = last;
  const role = stays.some((stay) => stay.role === "host") ? "host" : "participant";
  return [{ person, name, kind, ministryName, role, stays, seconds: sum(stays.map(secondsOf)) }];
}

const secondsOf = ({ enteredAt, leftAt, seenAt }: Visit): number =>
  Math.max(0, (Date.parse(leftAt ?? seenAt) - Date.parse(enteredAt)) / 1000);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
