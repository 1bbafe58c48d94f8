import { Button } from "@codegouvfr/react-dsfr/Button";
import { paths } from "../../../app/routes";
import { PageTitle } from "../../../shared/view/PageTitle";
import { useTexts } from "../../../texts/useTexts";

export function NotFoundPage() {
  const { notFound } = useTexts().common;
  return (
    <div className="fr-container fr-py-8w amphi-reading">
      <PageTitle title={notFound.title} />
      <p className="fr-text--lead">{notFound.text}</p>
      <Button linkProps={{ href: paths.home }}>{notFound.back}</Button>
    </div>
  );
}
