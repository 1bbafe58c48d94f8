import { Component, type ReactNode } from "react";
import { useTexts } from "../texts/useTexts";

/** A fault while drawing leaves a page that says so, never a blank one. */
export class CrashBoundary extends Component<
  { readonly children: ReactNode },
  { readonly crashed: boolean }
> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    return this.state.crashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const { crash } = useTexts().common;
  return (
    <main className="fr-container fr-py-8w" role="alert">
      <h1>{crash.title}</h1>
      <p>{crash.text}</p>
      <button type="button" className="fr-btn" onClick={() => location.reload()}>
        {crash.reload}
      </button>
    </main>
  );
}
