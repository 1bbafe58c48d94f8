import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";

export function AccessibilityPage() {
  const { accessibility: texts } = useTexts().pages;
  return (
    <div className="fr-container fr-py-6w amphi-reading">
      <PageTitle title={texts.title} />
      <p className="fr-text--lead">{texts.status}</p>
      <h2>{texts.aimTitle}</h2>
      <p>{texts.aim}</p>
      <h2>{texts.roomTitle}</h2>
      <ul>
        {texts.room.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{texts.contactTitle}</h2>
      <p>{texts.contact}</p>
    </div>
  );
}
