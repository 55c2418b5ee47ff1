import { useEffect, useState } from 'react';

/** How often what is said in "minutes ago" is brought up to date. */
const tickMs = 15_000;

/** The time in milliseconds since the epoch, kept up to date while the component is on screen. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
}
