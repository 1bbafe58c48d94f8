import { dateTime } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { MonthFigures } from "../model/usage";

/** The month in five figures. */
export function FigureCards({ figures, zone }: { readonly figures: MonthFigures; readonly zone: string }) {
  const { language, texts } = useLanguage();
  const { count, duration, figures: words } = texts.reports;
  const { sessions, accounts, guests, visits, minutes, peak, peakAt } = figures;
  const cards = [
    { term: words.sessions, figure: count(sessions) },
    { term: words.people, figure: count(accounts + guests), detail: words.peopleDetail(accounts, guests) },
    { term: words.visits, figure: count(visits) },
    { term: words.time, figure: duration(minutes, visits > 0), detail: words.minutes(minutes) },
    {
      term: words.peak,
      figure: count(peak),
      ...(peakAt === null ? {} : { detail: words.peakDetail(dateTime(peakAt, zone, language)) }),
    },
  ];
  return (
    <dl className="amphi-figures">
      {cards.map(({ term, figure, detail }) => (
        <div key={term} className="amphi-figure">
          <dt>{term}</dt>
          <dd className="amphi-figure__value">{figure}</dd>
          {detail !== undefined && <dd className="amphi-figure__detail">{detail}</dd>}
        </div>
      ))}
    </dl>
  );
}
