import { Button } from "@codegouvfr/react-dsfr/Button";
import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly title: string;
  /** "YYYY-MM-DD". */
  readonly date: string;
  readonly onPrevious: () => void;
  readonly onNext: () => void;
  readonly onToday: () => void;
  readonly onDate: (date: string) => void;
}

/** Which days are shown, and the ways to others. */
export function CalendarToolbar({ title, date, onPrevious, onNext, onToday, onDate }: Props) {
  const { calendar } = useTexts();
  return (
    <div className="amphi-calendar__toolbar">
      <div className="amphi-calendar__steps">
        <Button
          priority="tertiary"
          iconId="fr-icon-arrow-left-s-line"
          title={calendar.previous}
          onClick={onPrevious}
        />
        <Button priority="tertiary" onClick={onToday}>
          {calendar.today}
        </Button>
        <Button
          priority="tertiary"
          iconId="fr-icon-arrow-right-s-line"
          title={calendar.next}
          onClick={onNext}
        />
      </div>
      <h2 className="amphi-calendar__title">{title}</h2>
      <label className="amphi-calendar__choice">
        <span>{calendar.goTo}</span>
        <input
          className="fr-input"
          type="date"
          value={date}
          onChange={(event) => {
            if (event.target.value !== "") onDate(event.target.value);
          }}
        />
      </label>
    </div>
  );
}
