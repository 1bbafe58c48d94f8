type News = "booked" | "changed";

let last: { readonly id: string; readonly news: News } | null = null;

/** Remembers, until the page is reloaded, what was just done to a session, so that its page says so. */
export const rememberNews = (id: string, news: News) => {
  last = { id, news };
};

export const newsOf = (id: string): News | null => (last?.id === id ? last.news : null);
