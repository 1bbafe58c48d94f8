import FullCalendar, { type CalendarRef } from "@fullcalendar/react";
import dayGridPlugin from "@fullcalendar/react/daygrid";
import interactionPlugin from "@fullcalendar/react/interaction";
import enLocale from "@fullcalendar/react/locales/en-gb";
import frLocale from "@fullcalendar/react/locales/fr";
import "@fullcalendar/react/skeleton.css";
import classicTheme from "@fullcalendar/react/themes/classic";
import "@fullcalendar/react/themes/classic/theme.css";
import timeGridPlugin from "@fullcalendar/react/timegrid";
import { useCallback, useMemo, useState, type ComponentProps, type RefObject } from "react";
import { navigate } from "../../../app/navigation";
import { paths } from "../../../app/routes";
import "../../../styles/calendar.css";
import { wallClock } from "../../../shared/model/when";
import { useLanguage } from "../../../texts/useTexts";
import type { Place } from "../../sessions/model/bookingForm";
import { queryOf } from "../../sessions/model/place";
import { stageOf, type Session } from "../../sessions/model/session";
import { loadDate } from "../api/choices";
import { mobilityOf } from "../model/mobility";
import { drawn, realMinutes } from "../model/times";
import { wallTimeAt, type WallTime } from "../model/wallClock";
import { EventContent, Held } from "./EventContent";

type Options = ComponentProps<typeof FullCalendar>;
export type GridView = "dayGridMonth" | "timeGridWeek" | "timeGridThree" | "timeGridDay";

interface Props {
  readonly calendar: RefObject<CalendarRef | null>;
  readonly view: GridView;
  readonly zone: string;
  readonly sessions: readonly Session[];
  readonly now: number;
  readonly onDates: NonNullable<Options["datesSet"]>;
  /** A day was chosen by its heading. */
  readonly onDay: (day: Date) => void;
  /** Dropped at `wall` on the clock of the display; false where nothing will come of it. */
  readonly onMove: (session: Session, wall: WallTime) => boolean;
  readonly onStretch: (session: Session, wall: WallTime) => boolean;
  /** A session's block came (anew) into the page. */
  readonly onMount: (id: string, element: HTMLElement) => void;
}

const plugins = [classicTheme, dayGridPlugin, timeGridPlugin, interactionPlugin];
const shortTime = { hour: "2-digit", minute: "2-digit" } as const;
const titleFormat = { day: "numeric", month: "long", year: "numeric" } as const;
const views: NonNullable<Options["views"]> = {
  timeGridThree: { type: "timeGrid", duration: { days: 3 }, titleFormat },
  timeGridWeek: { titleFormat },
};

/**
 * FullCalendar on the clock of the display. It is told that this clock is UTC: so it draws and gives back the hours
 * that people see, those that are skipped or come twice included, and what they mean is decided by our own model.
 */
export function CalendarGrid(props: Props) {
  const { calendar, view, zone, sessions, now, onDates, onDay, onMove, onStretch, onMount } = props;
  const { language, texts } = useLanguage();
  const events = useMemo(() => sessions.map((session) => eventOf(session, zone, now)), [sessions, zone, now]);

  const clock = useCallback(() => wallTimeAt(new Date().toISOString(), zone), [zone]);
  const [firstDate] = useState(() => loadDate() ?? clock());

  const heldHours = (start: Date | null, end: Date | null) =>
    texts.calendar.hours(wallClock(wallOf(start), language), wallClock(wallOf(end), language));
  const book = (place: Place) => leaveFor(paths.booking + queryOf({ zone, ...place }));
  const bookDay = (date: Date) => book({ date: date.toISOString().slice(0, 10) });
  return (
    <FullCalendar
      ref={calendar}
      plugins={plugins}
      views={views}
      initialView={view}
      initialDate={firstDate}
      now={clock}
      timeZone="UTC"
      locales={[frLocale, enLocale]}
      locale={language === "en" ? "en-gb" : language}
      firstDay={1}
      headerToolbar={false}
      height={view === "dayGridMonth" ? "auto" : "44rem"}
      allDaySlot={false}
      nowIndicator
      scrollTime="07:30:00"
      // Slots as fine as what blocks snap to: with coarser ones FullCalendar takes a block by an edge between two.
      slotDuration="00:15:00"
      slotHeaderInterval="01:00:00"
      slotMinHeight={12}
      slotHeaderInnerClass="amphi-hour"
      slotHeaderClass={({ isMinor }) => isMinor && "amphi-quarter"}
      slotHeaderFormat={shortTime}
      eventMinHeight={24}
      slotEventOverlap={false}
      dayMaxEvents={4}
      moreLinkText={texts.calendar.more}
      moreLinkHint={texts.calendar.moreHint}
      tableHeaderSticky={false}
      fixedWeekCount={false}
      navLinks
      navLinkHint={view === "dayGridMonth" ? texts.calendar.bookOn("$0") : "$0"}
      navLinkDayClick={view === "dayGridMonth" ? bookDay : onDay}
      closeHint={texts.common.close}
      events={events}
      eventDisplay="block"
      eventContent={({ event, isMirror }) => {
        const session = sessionOf(event);
        // Under the mouse a block says where it would be, not where it was.
        return session === null || isMirror ? (
          <Held hours={heldHours(event.start, event.end)} title={event.title} />
        ) : (
          <EventContent session={session} zone={zone} now={now} />
        );
      }}
      eventDidMount={({ event, el, isMirror }) => {
        if (isMirror) return;
        el.dataset["session"] = event.id;
        onMount(event.id, el);
      }}
      eventClick={({ event, jsEvent }) => {
        if (jsEvent.metaKey || jsEvent.ctrlKey || jsEvent.shiftKey) return;
        jsEvent.preventDefault();
        leaveFor(paths.session(event.id));
      }}
      eventDrop={({ event, revert }) => {
        const session = sessionOf(event);
        if (session === null || !onMove(session, wallOf(event.start))) revert();
      }}
      eventResize={({ event, revert }) => {
        const session = sessionOf(event);
        if (session === null || !onStretch(session, wallOf(event.end))) revert();
      }}
      selectable={view !== "dayGridMonth"}
      selectMirror
      selectMinDistance={5}
      select={({ start, end }) => {
        const [from, to] = [wallOf(start), wallOf(end)];
        book({ ...dateAndTime(from), durationMinutes: realMinutes(from, to, zone) });
      }}
      dateClick={({ date, allDay }) => (allDay ? bookDay(date) : book(dateAndTime(wallOf(date))))}
      datesSet={(dates) => queueMicrotask(() => onDates(dates))}
      viewDidMount={({ el }) => letKeysScroll(el)}
    />
  );
}

/** FullCalendar's dates are the display's clock, told as if it were UTC. */
const wallOf = (date: Date | null): WallTime => (date ?? new Date(0)).toISOString().slice(0, 16);

const dateAndTime = (wall: WallTime) => ({ date: wall.slice(0, 10), time: wall.slice(11, 16) });

/** A day's hours do not all fit: whoever has no mouse must be able to scroll them, sessions or none. */
function letKeysScroll(view: HTMLElement): void {
  let frame = view.querySelector<HTMLElement>("[role=cell]")?.parentElement ?? null;
  while (frame !== null && frame !== view) {
    if (getComputedStyle(frame).overflowY === "auto") frame.tabIndex = 0;
    frame = frame.parentElement;
  }
}

/** Null for the hours that are being chosen for a new one. */
const sessionOf = (event: { readonly extendedProps: Readonly<Record<string, unknown>> }) =>
  (event.extendedProps["session"] as Session | undefined) ?? null;

/** FullCalendar must be done with the mouse before it goes away: it looks at its elements once more. */
const leaveFor = (path: string) => setTimeout(() => navigate(path), 0);

function eventOf(session: Session, zone: string, now: number) {
  const { move, stretch } = mobilityOf(session, now);
  return {
    id: session.id,
    title: session.title,
    url: paths.session(session.id),
    ...drawn(session, zone),
    startEditable: move,
    durationEditable: stretch,
    className: `amphi-block amphi-block--${stageOf(session, now)}`,
    extendedProps: { session },
  };
}
