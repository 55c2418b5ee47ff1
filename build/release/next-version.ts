const parts = ['major', 'minor', 'patch'] as const;

/** Which part of x.y.z a release counts up. */
export type Part = (typeof parts)[number];

export function isPart(text: string | undefined): text is Part {
  return parts.some((part) => part === text);
}

/** The version after `version` (x.y.z): one part counts up, those behind it start again. */
export function nextVersion(version: string, part: Part): string {
  const [, ...numbers] = /^(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? [];
  if (numbers.length === 0) throw new Error(`Not a version of the form x.y.z: ${version}`);
  const counted = parts.indexOf(part);
  return numbers
    .map((number, index) => (index < counted ? number : index === counted ? Number(number) + 1 : 0))
    .join('.');
}
