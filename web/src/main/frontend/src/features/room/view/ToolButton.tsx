export type ToolIcon =
  | "mic"
  | "mic-off"
  | "camera"
  | "camera-off"
  | "screen"
  | "screen-off"
  | "layout"
  | "sound-only"
  | "people"
  | "chat"
  | "more"
  | "open"
  | "leave"
  | "end";

interface Props {
  readonly id?: string;
  readonly icon: ToolIcon;
  /** What it does, in full: its accessible name. */
  readonly name: string;
  /** The short word under the icon. */
  readonly caption?: string;
  readonly small?: boolean;
  readonly shortcut?: { readonly keys: string; readonly shown: string };
  readonly expanded?: boolean;
  /** The id of what it shows and hides. */
  readonly controls?: string;
  /** Whether what it stands for is on, where its name does not say so. */
  readonly pressed?: boolean;
  /** How much waits there; nothing is shown for 0. Part of `name` for those who do not see it. */
  readonly badge?: number;
  readonly tone?: "plain" | "off" | "on" | "danger";
  readonly onClick?: () => void;
  /** The id of the dialog that it opens. */
  readonly opens?: string;
}

export function ToolButton(props: Props) {
  const { id, icon, name, caption, small = false, shortcut, expanded, controls, pressed, badge = 0 } = props;
  const { tone = "plain", onClick, opens } = props;
  return (
    <span className="amphi-tool-holder">
      <button
        id={id}
        type="button"
        className="amphi-tool"
        data-tone={tone}
        data-small={small}
        aria-label={name}
        aria-keyshortcuts={shortcut?.keys}
        aria-expanded={expanded}
        aria-pressed={pressed}
        aria-controls={opens ?? (expanded === true ? controls : undefined)}
        data-fr-opened={opens === undefined ? undefined : false}
        onClick={onClick}
      >
        <span className={`amphi-icon amphi-icon--${icon}`} aria-hidden="true" />
        {caption !== undefined && (
          <span className="amphi-tool__caption" aria-hidden="true">
            {caption}
          </span>
        )}
        {badge > 0 && (
          <span className="amphi-tool__badge" aria-hidden="true">
            {badge > 99 ? "99+" : badge}
          </span>
        )}
      </button>
      {expanded !== true && (
        <span className="amphi-tool-tip" aria-hidden="true">
          {name} {shortcut !== undefined && <kbd>{shortcut.shown}</kbd>}
        </span>
      )}
    </span>
  );
}
