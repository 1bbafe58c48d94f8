/** A visit as its owner is shown it; moments are whole seconds. */
export interface Visit {
  readonly person: string;
  readonly kind: "account" | "guest";
  readonly ministry: string | null;
  readonly enteredAt: string;
  readonly leftAt: string | null;
}

const seconds = (instant: string) => Date.parse(instant) / 1000;

const names: Readonly<Record<string, string>> = { education: "Éducation nationale", interieur: "Intérieur" };

/** What a report must say of these visits of one session that began and ended on one day: counted apart from the server. */
export function expectedUsage(visits: readonly Visit[], zone: string) {
  const persons = (some: readonly Visit[]) => new Set(some.map(({ person }) => person)).size;
  const minutes = (some: readonly Visit[]) =>
    Math.floor(
      some.reduce((sum, { enteredAt, leftAt }) => sum + seconds(leftAt ?? enteredAt) - seconds(enteredAt), 0) / 60,
    );
  const presentAt = (moment: number) =>
    visits.filter(({ enteredAt, leftAt }) => seconds(enteredAt) <= moment && moment < seconds(leftAt ?? enteredAt)).length;
  const arrivals = visits.map(({ enteredAt }) => enteredAt).sort();
  const peak = Math.max(...arrivals.map((at) => presentAt(seconds(at))));
  const accounts = visits.filter(({ kind }) => kind === "account");
  const guests = visits.filter(({ kind }) => kind === "guest");
  const figures = {
    sessions: 1,
    accounts: persons(accounts),
    guests: persons(guests),
    visits: visits.length,
    minutes: minutes(visits),
    peak,
  };
  const from = (ministry: string | null) => {
    const some = visits.filter((visit) => visit.ministry === ministry);
    return {
      ministry,
      name: ministry === null ? "Invités" : names[ministry],
      sessions: 1,
      people: persons(some),
      visits: some.length,
      minutes: minutes(some),
    };
  };
  const day = new Date(arrivals[0] ?? "").toLocaleDateString("sv-SE", { timeZone: zone });
  return {
    ...figures,
    peakAt: arrivals.find((at) => presentAt(seconds(at)) === peak),
    visitors: [from("education"), from("interieur"), from(null)],
    days: [{ day, ...figures }],
  };
}
