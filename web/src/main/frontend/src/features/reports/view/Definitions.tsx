import { useTexts } from "../../../texts/useTexts";

/** What each figure means, in the words of the report itself. */
export function Definitions() {
  const { definitions } = useTexts().reports;
  return (
    <section aria-labelledby="definitions" className="fr-mt-6w amphi-definitions">
      <h2 id="definitions" className="fr-h5">
        {definitions.title}
      </h2>
      <dl className="amphi-facts">
        {definitions.list.map(({ term, text }) => (
          <div key={term} className="amphi-definition">
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
