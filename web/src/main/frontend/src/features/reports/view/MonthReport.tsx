import { lazy, Suspense } from "react";
import { Loading } from "../../../shared/view/Loading";
import { useTexts } from "../../../texts/useTexts";
import type { MonthFigures } from "../model/usage";
import { DayTable } from "./DayTable";
import { FigureCards } from "./FigureCards";
import { VisitorTable } from "./VisitorTable";

/** The chart's library is large, and only wanted where there is something to draw. */
const DayChart = lazy(() => import("./DayChart"));

interface Props {
  readonly figures: MonthFigures;
  readonly zone: string;
}

export function MonthReport({ figures, zone }: Props) {
  const { reports } = useTexts();
  const { chart, visitors } = reports;
  if (figures.visits === 0) return <p className="amphi-empty">{reports.emptyMonth}</p>;
  return (
    <>
      <h3 className="fr-h5">{reports.figures.title}</h3>
      <FigureCards figures={figures} zone={zone} />
      <h3 className="fr-h5 fr-mt-4w">{chart.title}</h3>
      <Suspense fallback={<Loading />}>
        <DayChart days={figures.days} />
      </Suspense>
      <DayTable days={figures.days} />
      <h3 className="fr-h5 fr-mt-4w">{visitors.title}</h3>
      <VisitorTable visitors={figures.visitors} />
    </>
  );
}
