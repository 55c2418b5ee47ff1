import { expect, it, vi } from 'vitest';
import { both, later } from './later.ts';

it('is not there before it was asked for, and then is the same for everybody', async () => {
  const load = vi.fn(() => Promise.resolve({ name: 'part' }));
  const part = later(load);
  expect(part.now()).toBeUndefined();
  const [one, other] = await Promise.all([part.load(), part.load()]);
  expect(one).toBe(other);
  expect(part.now()).toBe(one);
  expect(load).toHaveBeenCalledOnce();
});

it('can be asked for again where it did not come', async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error('offline'));
  load.mockResolvedValue('part');
  const part = later(load);
  await expect(part.load()).rejects.toThrow('offline');
  expect(part.now()).toBeUndefined();
  expect(await part.load()).toBe('part');
});

it('of two is there once both are', async () => {
  const [one, other] = [later(() => Promise.resolve('one')), later(() => Promise.resolve('other'))];
  const two = both(one, other);
  await other.load();
  expect(two.now()).toBeUndefined();
  await one.load();
  expect(two.now()).toEqual(['one', 'other']);
  expect(
    await both(
      later(() => Promise.resolve('third')),
      other,
    ).load(),
  ).toEqual(['third', 'other']);
  expect(
    both(
      one,
      later(() => Promise.resolve('fourth')),
    ).now(),
  ).toBeUndefined();
});
