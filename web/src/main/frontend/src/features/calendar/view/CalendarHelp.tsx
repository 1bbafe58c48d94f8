import { Accordion } from "@codegouvfr/react-dsfr/Accordion";
import { useTexts } from "../../../texts/useTexts";

/** How to use the calendar, folded away until it is wanted. */
export function CalendarHelp() {
  const { help } = useTexts().calendar;
  return (
    <Accordion label={help.title} titleAs="h3">
      <ul className="fr-mb-3w">
        {help.mouse.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className="amphi-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{help.key}</th>
              <th scope="col">{help.effect}</th>
            </tr>
          </thead>
          <tbody>
            {help.keys.map(([key, effect]) => (
              <tr key={key}>
                <th scope="row">
                  <kbd>{key}</kbd>
                </th>
                <td>{effect}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="fr-text--sm fr-mb-0">{help.limits}</p>
    </Accordion>
  );
}
