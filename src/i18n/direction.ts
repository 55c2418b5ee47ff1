/** Languages that are written from right to left, among those that Zendesk Support speaks. */
const rightToLeft = new Set(['ar', 'fa', 'he', 'ur', 'yi']);

/** The direction in which a locale's language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.has(locale.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}
