import { useTexts } from "../../../texts/useTexts";

interface Props {
  readonly done: number;
  readonly total: number;
}

export function TestProgress({ done, total }: Props) {
  const { preflight: texts } = useTexts();
  return (
    <div className="amphi-progress fr-mt-0">
      <h2 className="fr-h5 fr-mb-1w">{texts.running}</h2>
      <label htmlFor="test-progress">{texts.progress(done, total)}</label>
      <progress id="test-progress" max={total} value={done} />
    </div>
  );
}
