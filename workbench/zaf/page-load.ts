/**
 * Tells a page that was loaded anew from a second client on the same page. Both send a handshake from the
 * same window, and only the first kind may be answered: a second registration makes the SDK send its whole
 * queue again. The iframe's `load` event is what tells them apart.
 */
export interface PageLoad {
  /** Whether to answer this handshake. One that is not answered waits for a load. */
  readonly handshake: () => boolean;
  /** `isNewPage`: all that was known of the page is void. `isDue`: a handshake waited for this. */
  readonly loaded: () => { readonly isNewPage: boolean; readonly isDue: boolean };
}

export function createPageLoad(): PageLoad {
  let isLoaded = false;
  let isAnswered = false;
  let isWaiting = false;
  return {
    handshake: () => {
      if (isAnswered) {
        isWaiting = isLoaded;
        return false;
      }
      isAnswered = true;
      return true;
    },
    loaded: () => {
      if (!isLoaded) {
        isLoaded = true;
        return { isNewPage: false, isDue: false };
      }
      const isDue = isWaiting;
      isAnswered = isDue;
      isWaiting = false;
      return { isNewPage: true, isDue };
    },
  };
}
