import { expect, it, vi } from 'vitest';
import { later } from './later.ts';

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
