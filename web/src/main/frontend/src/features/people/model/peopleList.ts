import type { Participant } from "../../../generated/messages.gen";

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

/** Oneself, then hosts, then all others; each by name, so that one is found where one looks. */
export function listed(people: readonly Participant[], you: string | null): readonly Participant[] {
  const rank = ({ id, role }: Participant) => (id === you ? 0 : role === "host" ? 1 : 2);
  return [...people].sort((one, other) => rank(one) - rank(other) || collator.compare(one.name, other.name));
}

/** Without regard to case and accents, as people type. */
const plain = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLocaleLowerCase();

/** Those whose names contain all the words that were typed. */
export function found(people: readonly Participant[], typed: string): readonly Participant[] {
  const words = plain(typed)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return people.filter(({ name }) => words.every((word) => plain(name).includes(word)));
}

/** More than these at a time would make the page slow, and nobody reads them. */
export const peoplePerPage = 100;
