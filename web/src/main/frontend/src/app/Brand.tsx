import { useTexts } from "../texts/useTexts";

/** The two lines of the State's brand block. */
export function Brand() {
  const [first, second] = useTexts().common.brand;
  return (
    <>
      {first}
      <br />
      {second}
    </>
  );
}
