import { useSyncExternalStore } from 'react';

const preference = () => window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void) {
  const query = preference();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** Whether to draw on dark ground: as the host says, else as the system prefers. */
export function useDarkness(hostIsDark: boolean | null): boolean {
  const prefersDark = useSyncExternalStore(subscribe, () => preference().matches);
  return hostIsDark ?? prefersDark;
}
