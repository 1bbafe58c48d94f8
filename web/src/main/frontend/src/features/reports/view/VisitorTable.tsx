import { useTexts } from "../../../texts/useTexts";
import type { VisitorFigures } from "../model/usage";
import { DataTable } from "./DataTable";

/** The same month, by the ministry of those who came. */
export function VisitorTable({ visitors }: { readonly visitors: readonly VisitorFigures[] }) {
  const { count, duration, figures, visitors: words } = useTexts().reports;
  return (
    <DataTable
      caption={words.title}
      isCaptionHidden
      heads={[words.column, figures.sessions, figures.people, figures.visits, figures.time]}
      rows={visitors.map(({ ministry, name, sessions, people, visits, minutes }) => ({
        key: ministry ?? "",
        cells: [
          ministry === null ? (
            words.guests
          ) : (
            <span key="name" lang="fr">
              {name}
            </span>
          ),
          count(sessions),
          count(people),
          count(visits),
          duration(minutes, visits > 0),
        ],
      }))}
    />
  );
}
