import { Button } from "@codegouvfr/react-dsfr/Button";

interface Props {
  readonly page: number;
  readonly pages: number;
  readonly texts: {
    readonly previous: string;
    readonly next: string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly onTurn: (by: 1 | -1) => void;
}

/** One page back, where one is, one page on. */
export function Pager({ page, pages, texts, onTurn }: Props) {
  return (
    <div className="amphi-pager">
      <TurnButton by={-1} name={texts.previous} usable={page > 1} onTurn={onTurn} />
      <span className="amphi-pager__page">{texts.page(page, pages)}</span>
      <TurnButton by={1} name={texts.next} usable={page < pages} onTurn={onTurn} />
    </div>
  );
}

interface TurnProps {
  readonly by: 1 | -1;
  readonly name: string;
  /** At either end it stays where it is, and keeps the focus. */
  readonly usable: boolean;
  readonly onTurn: (by: 1 | -1) => void;
}

function TurnButton({ by, name, usable, onTurn }: TurnProps) {
  return (
    <Button
      size="small"
      priority="tertiary"
      iconId={by === 1 ? "fr-icon-arrow-right-s-line" : "fr-icon-arrow-left-s-line"}
      title={name}
      nativeButtonProps={{ "aria-disabled": !usable }}
      onClick={() => {
        if (usable) onTurn(by);
      }}
    />
  );
}
