/** Hears each performance entry of a type, those included that came before. */
export function observe(
  options: PerformanceObserverInit & { readonly durationThreshold?: number },
  onEntry: (entry: PerformanceEntry) => void,
): void {
  new PerformanceObserver((list) => list.getEntries().forEach(onEntry)).observe({
    ...options,
    buffered: true,
  });
}
