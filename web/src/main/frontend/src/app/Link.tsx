import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { navigate } from "./navigation";
import { routeOf } from "./routes";

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** Present on links that must load the page anew. */
  readonly "data-reload"?: string;
}

/** A link that stays inside the single page where it can; `data-reload` makes it an ordinary one. */
export function Link(props: Props) {
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    props.onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || hasModifier(event)) return;
    const anchor = event.currentTarget;
    const target = new URL(anchor.href, location.href);
    const stays =
      target.origin === location.origin &&
      target.hash === "" &&
      anchor.target === "" &&
      anchor.dataset["reload"] === undefined &&
      routeOf(target.pathname).page !== "not-found";
    if (!stays) return;
    event.preventDefault();
    navigate(target.pathname + target.search);
  };
  return <a {...props} onClick={follow} />;
}

const hasModifier = (event: MouseEvent) => event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
