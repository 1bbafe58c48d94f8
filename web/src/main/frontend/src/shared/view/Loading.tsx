import { useTexts } from "../../texts/useTexts";

/** Shown, and told to screen readers, while something is on its way. */
export function Loading({ label }: { readonly label?: string }) {
  const { common } = useTexts();
  return (
    <p className="amphi-loading" role="status">
      <span className="amphi-loading__mark" aria-hidden="true" />
      {label ?? common.loading}
    </p>
  );
}
