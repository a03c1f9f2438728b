import { useEffect, useState } from 'react';
import { latestTime } from '@/src/platform/latest-time';

/** When the page was opened, or the latest time that was ever seen here, should the clock have been set back. */
export function useLatestTime(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    void latestTime(Date.now()).then(latest => setNow(new Date(latest)));
  }, []);
  return now;
}
