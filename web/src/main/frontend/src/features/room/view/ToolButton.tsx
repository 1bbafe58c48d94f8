interface Props {
  readonly id?: string;
  readonly icon: "mic" | "mic-off" | "camera" | "camera-off" | "people" | "chat" | "leave" | "end";
  /** What it does, in full: its accessible name. */
  readonly name: string;
  /** The short word under the icon. */
  readonly caption: string;
  readonly shortcut?: { readonly keys: string; readonly shown: string };
  readonly expanded?: boolean;
  /** The id of what it shows and hides. */
  readonly controls?: string;
  /** How much waits there; nothing is shown for 0. Part of `name` for those who do not see it. */
  readonly badge?: number;
  readonly tone?: "plain" | "off" | "danger";
  readonly onClick?: () => void;
  /** The id of the dialog that it opens. */
  readonly opens?: string;
}

export function ToolButton(props: Props) {
  const { id, icon, name, caption, shortcut, expanded, controls, badge = 0 } = props;
  const { tone = "plain", onClick, opens } = props;
  return (
    <span className="amphi-tool-holder">
      <button
        id={id}
        type="button"
        className="amphi-tool"
        data-tone={tone}
        aria-label={name}
        aria-keyshortcuts={shortcut?.keys}
        aria-expanded={expanded}
        aria-controls={opens ?? (expanded === true ? controls : undefined)}
        data-fr-opened={opens === undefined ? undefined : false}
        onClick={onClick}
      >
        <span className={`amphi-icon amphi-icon--${icon}`} aria-hidden="true" />
        <span className="amphi-tool__caption" aria-hidden="true">
          {caption}
        </span>
        {badge > 0 && (
          <span className="amphi-tool__badge" aria-hidden="true">
            {badge > 99 ? "99+" : badge}
          </span>
        )}
      </button>
      {shortcut !== undefined && (
        <span className="amphi-tool-tip" aria-hidden="true">
          {name} <kbd>{shortcut.shown}</kbd>
        </span>
      )}
    </span>
  );
}
