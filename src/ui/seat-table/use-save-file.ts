import { useEffect, useState } from 'react';

/** What spreadsheets take for the sign that a file is in UTF-8. */
const byteOrderMark = '\u{feff}';

/**
 * Hands the browser a text as a file to keep, without a request. Whether the frame may do that, which Zendesk
 * decides, cannot be told.
 */
export function useSaveFile(): (name: string, text: string) => void {
  const [saver] = useState(createSaver);
  useEffect(() => saver.release, [saver]);
  return saver.save;
}

/** The browser reads a file in its own time, so it is held until the next one, or until nobody saves here. */
function createSaver() {
  let url: string | undefined;
  const release = () => {
    if (url !== undefined) URL.revokeObjectURL(url);
    url = undefined;
  };
  const save = (name: string, text: string) => {
    release();
    url = URL.createObjectURL(new Blob([byteOrderMark, text], { type: 'text/csv' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
  };
  return { save, release };
}
