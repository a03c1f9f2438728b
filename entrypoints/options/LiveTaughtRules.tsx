import { useEffect, useState } from 'react';
import { forgetTaught, taughtByRule, watchTaught } from '@/src/platform/taught-words';
import { TaughtRules } from '@/src/ui/options/TaughtRules';

/** What the rules were taught, as it is now. */
export function LiveTaughtRules() {
  const [rules, setRules] = useState<{ rule: string; count: number }[]>([]);
  useEffect(() => {
    const load = () => void taughtByRule().then(setRules);
    load();
    return watchTaught(load);
  }, []);
  return <TaughtRules rules={rules} onForget={rule => void forgetTaught(rule)} />;
}
