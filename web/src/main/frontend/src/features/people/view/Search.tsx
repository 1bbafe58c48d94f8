import { Input } from "@codegouvfr/react-dsfr/Input";
import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly typed: string;
  /** How many are found. */
  readonly count: number;
  readonly onType: (text: string) => void;
}

export function Search({ typed, count, onType }: Props) {
  const { people } = useTexts();
  return (
    <div className="amphi-people__search">
      <Input
        label={people.search}
        hideLabel
        iconId="fr-icon-search-line"
        nativeInputProps={{
          type: "search",
          value: typed,
          placeholder: people.search,
          autoComplete: "off",
          onChange: (event) => onType(event.target.value),
        }}
      />
      <p className="fr-sr-only" role="status">
        {typed === "" ? "" : people.found(count)}
      </p>
      {typed !== "" && count === 0 && (
        <p className="fr-hint-text fr-mb-0" aria-hidden="true">
          {people.found(0)}
        </p>
      )}
    </div>
  );
}
