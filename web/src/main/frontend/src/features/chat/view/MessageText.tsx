import { useTexts } from "../../../texts/useTexts";
import { textParts } from "../model/textParts";

/** A message as text, with its links. Nothing of what they lead to is fetched. */
export function MessageText({ text }: { readonly text: string }) {
  const { newWindow } = useTexts().chat;
  return (
    <p className="amphi-chat__text" dir="auto">
      {textParts(text).map((part, i) =>
        part.kind === "text" ? (
          part.text
        ) : (
          <a
            key={i}
            className="amphi-chat__link"
            href={part.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
          >
            {part.text}
            <span className="fr-sr-only"> {newWindow}</span>
          </a>
        ),
      )}
    </p>
  );
}
