import { lazy, Suspense } from "react";
import { AccessibilityPage } from "../features/home/view/AccessibilityPage";
import { HomePage } from "../features/home/view/HomePage";
import { LegalPage } from "../features/home/view/LegalPage";
import { NotFoundPage } from "../features/home/view/NotFoundPage";
import { BookingPage } from "../features/sessions/view/BookingPage";
import { ChangePage } from "../features/sessions/view/ChangePage";
import { SessionPage } from "../features/sessions/view/SessionPage";
import { SessionsPage } from "../features/sessions/view/SessionsPage";
import { Loading } from "../shared/view/Loading";
import { useLocation } from "./navigation";
import { PageFrame } from "./PageFrame";
import type { Route } from "./routes";

const PreflightPage = lazy(() => import("../features/preflight/view/PreflightPage"));
const ReportsPage = lazy(() => import("../features/reports/view/ReportsPage"));
const RoomPage = lazy(() => import("../features/room/view/RoomPage"));

export function App() {
  const { route, search } = useLocation();
  // The room has a frame of its own once it is live.
  if (route.page === "room") {
    return (
      <Suspense fallback={<Loading />}>
        <RoomPage key={route.id} roomId={route.id} />
      </Suspense>
    );
  }
  return (
    <PageFrame>
      <Page route={route} search={search} />
    </PageFrame>
  );
}

interface PageProps {
  readonly route: Exclude<Route, { page: "room" }>;
  readonly search: string;
}

function Page({ route, search }: PageProps) {
  switch (route.page) {
    case "home":
      return <HomePage />;
    case "sessions":
      return <SessionsPage />;
    case "booking":
      return <BookingPage />;
    case "session":
      return <SessionPage key={route.id} id={route.id} />;
    case "change":
      return <ChangePage key={route.id} id={route.id} />;
    case "reports":
      return (
        <Suspense fallback={<Loading />}>
          <ReportsPage />
        </Suspense>
      );
    case "preflight":
      return (
        <Suspense fallback={<Loading />}>
          <PreflightPage code={new URLSearchParams(search).get("code")} />
        </Suspense>
      );
    case "accessibility":
      return <AccessibilityPage />;
    case "legal":
      return <LegalPage />;
    case "not-found":
      return <NotFoundPage />;
  }
}
