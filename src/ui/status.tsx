import { useEffect, useRef } from 'react';

/**
 * Words that are heard and not seen. They are put into their live region when it is on the page already: of one
 * that comes with its words in it, not all assistive technology takes notice (WAI-ARIA, `status`).
 */
export function Status({ children }: { children: string }) {
  const region = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (region.current !== null) region.current.textContent = children;
  }, [children]);
  return <p ref={region} role="status" className="visually-hidden" />;
}
