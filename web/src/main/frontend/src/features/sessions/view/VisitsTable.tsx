import { clockTime, dayAndTime, duration, sameDay } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import type { Attendance, Visit } from "../model/visits";
import { zoneLabel } from "../model/zones";

interface Props {
  readonly session: Session;
  readonly people: readonly Attendance[];
}

export function VisitsTable({ session, people }: Props) {
  const { visits } = useLanguage().texts.sessions;
  return (
    <div className="amphi-table" tabIndex={0} role="region" aria-labelledby="visits-title">
      <table>
        <caption>{visits.caption(people.length, zoneLabel(session.zone))}</caption>
        <thead>
          <tr>
            {[visits.name, visits.role, visits.from, visits.stays, visits.total].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.person} session={session} person={person} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ session, person }: { readonly session: Session; readonly person: Attendance }) {
  const { language, texts } = useLanguage();
  const { visits } = texts.sessions;
  const minutes = Math.floor(person.seconds / 60);
  const told = (instant: string) =>
    sameDay(instant, session.startsAt, session.zone)
      ? clockTime(instant, session.zone, language)
      : dayAndTime(instant, session.zone, language);
  const stay = ({ enteredAt, leftAt }: Visit) =>
    leftAt === null ? visits.since(told(enteredAt)) : visits.fromTo(told(enteredAt), told(leftAt));
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td>{visits.roles[person.role]}</td>
      <td>{person.kind === "guest" ? visits.guest : visits.account(person.ministry)}</td>
      <td>
        <ul className="amphi-stays">
          {person.stays.map((visit) => (
            <li key={visit.enteredAt}>{stay(visit)}</li>
          ))}
        </ul>
      </td>
      <td>{minutes === 0 ? visits.underAMinute : duration(minutes, texts.common)}</td>
    </tr>
  );
}
