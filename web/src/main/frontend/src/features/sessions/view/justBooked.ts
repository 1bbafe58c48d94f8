let booked: string | null = null;

/** Remembers, until the page is reloaded, the session that was just booked, so that its page says so. */
export const rememberBooked = (id: string) => {
  booked = id;
};

export const wasJustBooked = (id: string) => booked === id;
