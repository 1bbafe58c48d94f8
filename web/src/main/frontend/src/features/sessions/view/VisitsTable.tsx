import { dayAndExactTime, exactDuration, exactTime, sameDay } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Session } from "../model/session";
import type { Attendance, Visit } from "../model/visits";
import { zoneLabel } from "../model/zones";

interface Props {
  readonly session: Session;
  readonly people: readonly Attendance[];
}

export function VisitsTable({ session, people }: Props) {
  const { sessions, zones } = useLanguage().texts;
  const { visits } = sessions;
  return (
    <div className="amphi-table" tabIndex={0} role="region" aria-labelledby="visits-caption">
      <table>
        <caption id="visits-caption">
          <span>{visits.caption(people.length, zoneLabel(session.zone, zones))}</span>
        </caption>
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
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {visits.sum}
            </th>
            <td>{visits.count(sumOf(people, ({ stays }) => stays.length))}</td>
            <td>{exactDuration(sumOf(people, ({ seconds }) => seconds))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Row({ session, person }: { readonly session: Session; readonly person: Attendance }) {
  const { language, texts } = useLanguage();
  const { visits } = texts.sessions;
  const told = (instant: string) =>
    sameDay(instant, session.startsAt, session.zone)
      ? exactTime(instant, session.zone, language)
      : dayAndExactTime(instant, session.zone, language);
  const stay = ({ enteredAt, leftAt }: Visit) =>
    leftAt === null ? visits.since(told(enteredAt)) : visits.fromTo(told(enteredAt), told(leftAt));
  return (
    <tr>
      <th scope="row">{person.name}</th>
      <td>{visits.roles[person.role]}</td>
      <td>{person.kind === "guest" ? visits.guest : visits.account(person.ministryName)}</td>
      <td>
        <ul className="amphi-stays">
          {person.stays.map((visit) => (
            <li key={visit.enteredAt}>{stay(visit)}</li>
          ))}
        </ul>
      </td>
      <td>{exactDuration(person.seconds)}</td>
    </tr>
  );
}

const sumOf = (people: readonly Attendance[], part: (person: Attendance) => number) =>
  people.reduce((sum, person) => sum + part(person), 0);
