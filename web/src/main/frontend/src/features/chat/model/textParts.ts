import { find } from "linkifyjs";

export type TextPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string };

/**
 * Cuts a message into text and links. Only addresses that are written out with http:// or https:// are links, and they
 * are shown whole: nobody is led elsewhere than the eye says.
 */
export function textParts(message: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, value } of find(message, "url")) {
    const link = linkOf(value);
    if (link === null) continue;
    if (start > from) parts.push({ kind: "text", text: message.slice(from, start) });
    parts.push(link);
    from = end;
  }
  if (from < message.length) parts.push({ kind: "text", text: message.slice(from) });
  return parts;
}

function linkOf(written: string): TextPart | null {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const { protocol, host, username, password, href } = new URL(written);
  // A name before an @ stands where the host is expected, and is one of the oldest disguises.
  if (username !== "" || password !== "" || !/^https?:$/.test(protocol)) return null;
  // Letters of other alphabets can look like ours: such a host is shown as the browser will spell it.
  const isSpelled = written.toLowerCase().includes(host);
  return { kind: "link", text: isSpelled ? written : href, href };
}
