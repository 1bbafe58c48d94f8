interface Props {
  readonly device: "mic" | "camera" | "screen" | "speaking";
  readonly on: boolean;
  readonly label: string;
}

/** A small sign for a microphone, a camera or a screen, with its words for those who do not see it. */
export function DeviceMark({ device, on, label }: Props) {
  return (
    <span title={label}>
      <span className={`amphi-icon amphi-icon--${device}${on ? "" : "-off"}`} aria-hidden="true" />
      <span className="fr-sr-only">{label}</span>
    </span>
  );
}
