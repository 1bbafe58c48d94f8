import { useLanguage } from "../../../texts/useTexts";
import { monthName } from "../model/months";

interface Props {
  readonly months: readonly string[];
  readonly month: string;
  readonly onChoose: (month: string) => void;
}

/** The last months, the running one first; also one of the address that is not among them. */
export function MonthSelect({ months, month, onChoose }: Props) {
  const { language, texts } = useLanguage();
  const name = (each: string) => monthName(each, language);
  const all = months.includes(month) ? months : [month, ...months];
  return (
    <div className="fr-select-group amphi-reports__month">
      <label className="fr-label" htmlFor="report-month">
        {texts.reports.month}
      </label>
      <select
        id="report-month"
        className="fr-select"
        value={month}
        onChange={(event) => onChoose(event.target.value)}
      >
        {all.map((each) => (
          <option key={each} value={each}>
            {each === months[0] ? texts.reports.running(name(each)) : name(each)}
          </option>
        ))}
      </select>
    </div>
  );
}
