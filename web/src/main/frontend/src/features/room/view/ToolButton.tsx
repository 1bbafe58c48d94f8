import type { Ref } from "react";

interface Props {
  readonly icon: "mic" | "mic-off" | "camera" | "camera-off" | "people" | "leave" | "end";
  /** What it does, in full: its accessible name. */
  readonly name: string;
  /** The short word under the icon. */
  readonly caption: string;
  readonly shortcut?: { readonly keys: string; readonly shown: string };
  readonly expanded?: boolean;
  readonly tone?: "plain" | "off" | "danger";
  readonly onClick?: () => void;
  readonly ref?: Ref<HTMLButtonElement>;
  /** The id of the dialog that it opens. */
  readonly opens?: string;
}

export function ToolButton(props: Props) {
  const { icon, name, caption, shortcut, expanded, tone = "plain", onClick, ref, opens } = props;
  return (
    <span className="amphi-tool-holder">
      <button
        ref={ref}
        type="button"
        className="amphi-tool"
        data-tone={tone}
        aria-label={name}
        aria-keyshortcuts={shortcut?.keys}
        aria-expanded={expanded}
        aria-controls={opens ?? (expanded === true ? "people" : undefined)}
        data-fr-opened={opens === undefined ? undefined : false}
        onClick={onClick}
      >
        <span className={`amphi-icon amphi-icon--${icon}`} aria-hidden="true" />
        <span className="amphi-tool__caption" aria-hidden="true">
          {caption}
        </span>
      </button>
      {shortcut !== undefined && (
        <span className="amphi-tool-tip" aria-hidden="true">
          {name} <kbd>{shortcut.shown}</kbd>
        </span>
      )}
    </span>
  );
}
