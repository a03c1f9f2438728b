import { useEffect, useState } from 'react';
import { emptyLog, type LogEntry, readLog, watchLog } from '@/src/platform/choice-log';
import { logCsv } from '@/src/ui/options/log-csv';

/** The log as it is now, and what can be done with it. */
export function useLog() {
  const [entries, setEntries] = useState<readonly LogEntry[]>([]);
  useEffect(() => {
    const read = () => void readLog(Date.now()).then(setEntries);
    read();
    return watchLog(read);
  }, []);
  return { entries, onEmpty: () => void emptyLog(), onExport };
}

/** As a download, which needs no permission. */
function onExport(entries: Parameters<typeof logCsv>[0]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([logCsv(entries)], { type: 'text/csv' }));
  link.download = 'second-look-log.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}
