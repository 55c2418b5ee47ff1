/** When something was painted that comes by a change of the document: milliseconds since the page began to load. */
export function paintedWhen(isThere: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return;
      watcher.disconnect();
      afterPaint(() => resolve(performance.now()));
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { childList: true, characterData: true, subtree: true });
    look();
  });
}

/** The task that follows the frame is the first one after what is there now was painted. */
function afterPaint(tell: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = tell;
    port2.postMessage(undefined);
  });
}
