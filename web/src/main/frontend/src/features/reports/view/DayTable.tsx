import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { useLanguage } from "../../../texts/useTexts";
import { dayName } from "../model/months";
import type { DayFigures } from "../model/usage";
import { DataTable } from "./DataTable";

/** The values behind the chart, opened on demand; printed always. */
export function DayTable({ days }: { readonly days: readonly DayFigures[] }) {
  const { language, texts } = useLanguage();
  const { chart, count, duration, figures } = texts.reports;
  return (
    <Accordion label={chart.table} titleAs="h4" className="fr-mt-2w">
      <DataTable
        caption={chart.title}
        isCaptionHidden
        heads={[
          chart.day,
          figures.sessions,
          figures.accounts,
          figures.guests,
          figures.visits,
          figures.time,
          figures.peak,
        ]}
        rows={days.map(({ day, sessions, accounts, guests, visits, minutes, peak }) => ({
          key: day,
          cells: [
            dayName(day, language, true),
            count(sessions),
            count(accounts),
            count(guests),
            count(visits),
            duration(minutes, visits > 0),
            count(peak),
          ],
        }))}
      />
    </Accordion>
  );
}
