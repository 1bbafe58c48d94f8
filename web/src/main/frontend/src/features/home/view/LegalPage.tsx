import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";

export function LegalPage() {
  const { legal } = useTexts().pages;
  return (
    <div className="fr-container fr-py-6w amphi-reading">
      <PageTitle title={legal.title} />
      <h2>{legal.editorTitle}</h2>
      <p>{legal.editor}</p>
      <h2>{legal.dataTitle}</h2>
      <p>{legal.data}</p>
      <h2>{legal.designTitle}</h2>
      <p>{legal.design}</p>
    </div>
  );
}
