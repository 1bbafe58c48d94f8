import { useTexts } from "../texts/useTexts";

/** The two lines of the State's brand block. */
export function Brand() {
  const [first, second] = useTexts().common.brand;
  return (
    <span lang="fr">
      {first}
      <br />
      {second}
    </span>
  );
}
