import type { ToolIcon } from "./ToolButton";

interface Props {
  readonly icon: ToolIcon;
  readonly name: string;
  readonly pressed?: boolean;
  readonly onClick?: () => void;
  /** The id of the dialog that it opens. */
  readonly opens?: string;
}

/** A line of a menu. */
export function MenuButton({ icon, name, pressed, onClick, opens }: Props) {
  return (
    <button
      type="button"
      className="amphi-popup__line"
      aria-pressed={pressed}
      aria-controls={opens}
      data-fr-opened={opens === undefined ? undefined : false}
      onClick={onClick}
    >
      <span className={`amphi-icon amphi-icon--${icon}`} aria-hidden="true" />
      {name}
    </button>
  );
}
