import type { Texts } from "../fr";

const count = (value: number) => new Intl.NumberFormat("en").format(value);

const counted = (value: number, one: string, many: string) => `${count(value)} ${value === 1 ? one : many}`;

export const reports: Texts["reports"] = {
  title: "Usage reports",
  intro: "Who met, for how long and when: the figures of a month, ministry by ministry.",
  month: "Month",
  running: (month) => `${month} (provisional)`,
  notYours: {
    title: "This page is for managers",
    text: "It opens to the managers of a ministry and to administrators. If you need it, ask those who administer Amphi for this role.",
  },
  states: { none: "Not made yet", running: "Being computed", complete: "Ready", failed: "Failed" },
  provisional: "Provisional",
  make: "Make the report",
  makeAll: "Make all reports",
  remake: "Compute again",
  remakeAll: "Compute all reports again",
  download: "Download as CSV",
  print: "Print",
  none: (month) => `The report of ${month} has not been made yet.`,
  noneText: "It takes a few seconds. You can leave this page: it goes on without you.",
  asOf: (when) => `Computed on ${when}.`,
  provisionalText: "The month is not over: these figures will still change.",
  stale: "The figures below are those of the computation before.",
  zone: (zone) => `Days and times: zone ${zone}.`,
  progress: (done, total) => `${done} of ${total} days computed`,
  failedTitle: "The computation did not succeed",
  failedText: "Nothing is lost: start it again, it will go on where it was.",
  retry: "Start it again",
  emptyMonth: "Nobody entered a session of this ministry during this month.",
  milestones: {
    begun: "The report is being computed.",
    half: "Half of it is done.",
    complete: "The report is ready.",
    failed: "The report could not be computed.",
  },
  ministries: "Ministries",
  ministry: "Ministry",
  state: "State",
  figures: {
    title: "Figures of the month",
    sessions: "Sessions",
    people: "People (distinct accounts and guest seats)",
    peopleDetail: (accounts, guests) =>
      `${counted(accounts, "account", "accounts")} + ${counted(guests, "guest", "guests")}`,
    accounts: "Accounts",
    guests: "Guests",
    visits: "Visits",
    time: "Time of presence",
    minutes: (minutes) => counted(minutes, "minute", "minutes"),
    peak: "Peak",
    peakDetail: (when) => `reached on ${when}`,
  },
  count,
  duration: (minutes, some) => {
    if (minutes === 0 && some === true) return "< 1 min";
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    return hours === 0 ? `${rest} min` : `${count(hours)} h ${rest.toString().padStart(2, "0")}`;
  },
  chart: {
    title: "Time of presence per day",
    units: { hours: "hours", minutes: "minutes" },
    summary: (unit, longest, time) =>
      `Bar chart of the time of presence per day, in ${unit}. Longest day: ${longest}, ${time}. All values are in the table that follows.`,
    table: "Show the values day by day",
    day: "Day",
  },
  visitors: {
    title: "Where the visitors come from",
    column: "Ministry of the visitors",
    guests: "Guests, without an account",
  },
  definitions: {
    title: "What these figures count",
    list: [
      {
        term: "Session",
        text: "A session counts for the ministry of the person who booked it, at the time of booking, and in each month in which somebody entered it.",
      },
      {
        term: "Person",
        text: "Each account is counted once a month; each guest’s seat counts as one person. The people of single days therefore do not add up.",
      },
      {
        term: "Visit",
        text: "From a person’s entry to their departure. A visit across two months is divided at midnight, by the ministry’s clock.",
      },
      {
        term: "Time of presence",
        text: "The seconds of all visits are summed, then converted into minutes once, rounded down: the sum of the days may differ from the month by some minutes.",
      },
      {
        term: "Peak",
        text: "The largest number of people present at the same instant, in all sessions together; one who leaves at that instant no longer counts.",
      },
      {
        term: "Provisional",
        text: "The running month is counted up to the time of the computation only.",
      },
    ],
  },
};
