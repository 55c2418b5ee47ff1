import type { Crowd, WrittenAgent } from './schema.ts';

const firstNames =
  'Ada Amara Anh Aoife Beatriz Bilal Chloé Dmitri Elif Emeka Fatima Giulia Hana Ingrid Ivan Jamal João Kenji Lars Leila Lucía Maja Mei Milan Nadia Noor Olga Omar Priya Quentin Rosa Sanjay Sofia Tariq Thi Uma Viktor Wanjiru Yara Zoë'.split(
    ' ',
  );
const lastNames =
  'Abiodun Andersen Bakker Castillo Chen Costa Dubois Eriksson Fernández Fischer García Haddad Hughes Ivanova Jensen Kaya Kim Kowalski Kumar Lefèvre López Mbeki Moreau Müller Nakamura Nguyen Novák O’Brien Okafor Patel Petrov Quiroga Rossi Santos Schmidt Silva Sørensen Tanaka Virtanen Yılmaz'.split(
    ' ',
  );

/** The people of a crowd, in the order of their ids, which have gaps as real ones have. */
export function createCrowd({ count, firstId, seed, disabled, neverSeen }: Crowd): WrittenAgent[] {
  const random = createRandom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const isDisabled = spread(disabled, count);
  const isNeverSeen = spread(neverSeen, count);
  let id = firstId;
  return Array.from({ length: count }, (_, index) => {
    const first = firstNames[below(firstNames.length)] ?? '';
    const last = lastNames[below(lastNames.length)] ?? '';
    const seen = !isNeverSeen(index);
    const agent: WrittenAgent = {
      id,
      role: 'agent',
      first_name: first,
      last_name: last,
      email: `${asciiOf(first)}.${asciiOf(last)}.${id}@example.com`,
      // Documented as 0 and 1, seen live as booleans: both are in every crowd.
      enabled: index % 2 === 0 ? !isDisabled(index) : Number(!isDisabled(index)),
      last_login: seen ? { hoursAgo: 1 + below(24 * 120) } : null,
      login_count: seen ? 1 + below(900) : 0,
      create_date: { daysAgo: 130 + below(1500) },
    };
    id += 1 + below(9);
    return agent;
  });
}

/** Picks exactly `chosen` of `count` positions, evenly spread. */
function spread(chosen: number, count: number): (index: number) => boolean {
  return (index) => Math.floor(((index + 1) * chosen) / count) > Math.floor((index * chosen) / count);
}

function asciiOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/ø/g, 'o')
    .replace(/ı/g, 'i')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
}

/** Mulberry32: small, and the same everywhere for the same seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  };
}
