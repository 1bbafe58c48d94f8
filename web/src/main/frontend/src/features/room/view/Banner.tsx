import { Button } from "@codegouvfr/react-dsfr/Button";
import type { ReactNode } from "react";
import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly tone: "info" | "warning";
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
  /** The id of what takes the focus when the banner is hidden. */
  readonly backTo?: string;
  readonly onHide?: () => void;
}

/** One thing to know at the moment, with what can be done about it. */
export function Banner({ tone, title, text, children, backTo, onHide }: Props) {
  const { banners } = useTexts().room;
  return (
    <div className="amphi-banner" data-tone={tone}>
      <p>
        <span className={`fr-icon-${tone}-fill`} aria-hidden="true" /> <strong>{title}</strong> {text}
      </p>
      {children}
      {onHide !== undefined && (
        <Button
          className="amphi-banner__hide"
          size="small"
          priority="tertiary no outline"
          iconId="fr-icon-close-line"
          title={banners.hide}
          onClick={() => {
            document.getElementById(backTo ?? "stage")?.focus();
            onHide();
          }}
        />
      )}
    </div>
  );
}
