import { useEffect, useState } from 'react';

/** Time since the call was picked up, as minutes and seconds. `zero`: the page's clock at that moment. */
export function CallClock({ zero }: { readonly zero: number }) {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - zero) / 1000));
  const two = (value: number): string => String(value).padStart(2, '0');
  return (
    <span role="timer">
      {two(Math.floor(seconds / 60))}:{two(seconds % 60)}
    </span>
  );
}
