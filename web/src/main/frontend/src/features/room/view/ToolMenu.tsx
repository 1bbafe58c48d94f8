import { useEffect, useId, useRef, type ReactNode } from "react";
import { ToolButton, type ToolIcon } from "./ToolButton";
import { usePopup } from "./usePopup";

interface Props {
  readonly icon: ToolIcon;
  readonly name: string;
  readonly caption?: string;
  /** Narrow, without a word: beside the button that it belongs to. */
  readonly small?: boolean;
  readonly children: ReactNode | ((close: () => void) => ReactNode);
}

/** A button of the toolbar that opens a small panel above itself. */
export function ToolMenu({ icon, name, caption, small = false, children }: Props) {
  const id = useId();
  const { open, toggle, dismiss, holder } = usePopup();
  const panel = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (open) panel.current?.focus();
  }, [open]);

  return (
    <div ref={holder} className="amphi-popup-holder">
      <ToolButton
        icon={icon}
        name={name}
        {...(caption === undefined ? {} : { caption })}
        small={small}
        expanded={open}
        controls={id}
        onClick={toggle}
      />
      {open && (
        <div ref={panel} id={id} className="amphi-popup" role="group" aria-label={name} tabIndex={-1}>
          {typeof children === "function" ? children(dismiss) : children}
        </div>
      )}
    </div>
  );
}
