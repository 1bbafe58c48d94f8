/** The passing of time, so that tests can hold it. */
export interface Timers {
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

export const systemTimers: Timers = {
  after: (milliseconds, action) => {
    const timer = setTimeout(action, milliseconds);
    return () => clearTimeout(timer);
  },
};
