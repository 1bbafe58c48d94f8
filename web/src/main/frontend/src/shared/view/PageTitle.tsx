import { useEffect, useRef, type ReactNode } from "react";
import { isFirstPage } from "../../app/navigation";
import { useTexts } from "../../texts/useTexts";

interface Props {
  readonly title: string;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The page's h1. It names the document, and takes the focus when the page was changed without a reload. */
export function PageTitle({ title, className, children }: Props) {
  const { common } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} - ${common.service}`;
  }, [title, common.service]);

  useEffect(() => {
    if (!isFirstPage()) heading.current?.focus();
  }, []);

  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
