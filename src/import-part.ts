/** How often each part did not come. */
const failures = new Map<string, number>();

/**
 * `import()` for what is loaded after the first view; the build writes it in the place of each. A browser may
 * remember that a module did not come for as long as the page lives (HTML, "Fetch a single module script"),
 * and Chromium does: another try is by another address.
 */
async function importPart(address: string): Promise<unknown> {
  const count = failures.get(address) ?? 0;
  try {
    return await import(count === 0 ? address : `${address}?try=${count + 1}`);
  } catch (error) {
    failures.set(address, count + 1);
    throw error;
  }
}

Object.assign(globalThis, { importPart });
