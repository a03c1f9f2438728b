import { useEffect, useState } from 'react';
import { isScreen, type Screen } from '@/src/studio/screens';

/** The step that the address names. */
export function useScreen(): Screen {
  const [screen, setScreen] = useState(inAddress);
  useEffect(() => {
    const onHash = () => setScreen(inAddress());
    window.addEventListener('hashchange', onHash);
    return () => window.removeEventListener('hashchange', onHash);
  }, []);
  return screen;
}

function inAddress(): Screen {
  const name = location.hash.slice(1);
  return isScreen(name) ? name : 'start';
}
