/** A person as two letters. Decoration: the name stands beside it. */
export function Avatar({ name }: { readonly name: string }) {
  const words = name.split(/\s+/).filter(Boolean);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
  return (
    <span className={`avatar avatar-${name.length % 4}`} aria-hidden="true">
      {letters}
    </span>
  );
}
