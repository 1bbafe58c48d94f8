import { CodeReading } from "./CodeReading";
import { OwnTest } from "./OwnTest";

/** The test of this device, or, with a code in the address, what a test elsewhere has found. */
export default function PreflightPage({ code }: { readonly code: string | null }) {
  return (
    <div className="fr-container fr-py-6w amphi-test">
      {code === null ? <OwnTest /> : <CodeReading key={code} code={code} />}
    </div>
  );
}
