import { SegmentedControl } from "@codegouvfr/react-dsfr/SegmentedControl";
import { useTexts } from "../../../texts/useTexts";
import { type CalendarView } from "../model/calendarView";

interface Props {
  readonly view: CalendarView;
  readonly narrow: boolean;
  readonly onChange: (view: CalendarView) => void;
}

/** Month, week, day or list. */
export function ViewChoice({ view, narrow, onChange }: Props) {
  const { calendar } = useTexts();
  const segment = (each: CalendarView) => ({
    label: each === "week" && narrow ? calendar.threeDays : calendar.views[each],
    nativeInputProps: { checked: view === each, onChange: () => onChange(each) },
  });
  return (
    <SegmentedControl
      small
      hideLegend
      legend={calendar.chooseView}
      segments={[segment("month"), segment("week"), segment("day"), segment("list")]}
    />
  );
}
