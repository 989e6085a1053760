import { useEffect, useRef, type ReactNode } from 'react';

interface PageHeadingProps {
  /** The page's name, for the window's title. */
  readonly title: string;
  readonly className?: string | undefined;
  /** Off where the page has a better first place for the focus. */
  readonly takesFocus?: boolean;
  readonly children?: ReactNode;
}

/** Whether a page has been shown before: the first one leaves the focus at the top, where the browser put it. */
let hasNavigated = false;

/** The heading that a screen reader lands on when the page changes. */
export function PageHeading({ title, className, takesFocus = true, children }: PageHeadingProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · 稳线 Steadyline`;
  }, [title]);
  useEffect(() => {
    if (hasNavigated && takesFocus) ref.current?.focus({ preventScroll: true });
    hasNavigated = true;
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <h1 ref={ref} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
