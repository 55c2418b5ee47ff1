import { expect, it, vi } from 'vitest';
import { inRounds } from './rounds.ts';

const parts = { count: 2, say: () => undefined, onFailure: () => undefined };

it('measures side by side, every other round backwards', async () => {
  const order: string[] = [];
  const samples = await inRounds(parts, 'loading', ['app', 'floor'], (id) => {
    order.push(id);
    return Promise.resolve(order.length);
  });
  expect(order).toEqual(['app', 'floor', 'floor', 'app']);
  expect(samples).toEqual({ app: [1, 4], floor: [2, 3] });
});

it('tries once more what fails, and takes what comes then', async () => {
  const measure = vi.fn().mockRejectedValueOnce(new Error('a page was lost')).mockResolvedValue(7);
  expect(await inRounds({ ...parts, count: 1 }, 'loading', ['app'], measure)).toEqual({ app: [7] });
});

it('leaves out what fails again, says so, and goes on with the rest', async () => {
  const onFailure = vi.fn();
  const lost = new Error('a page was lost');
  const measure = (id: string) => (id === 'app' ? Promise.reject(lost) : Promise.resolve(7));
  const samples = await inRounds({ ...parts, count: 1, onFailure }, 'loading', ['app', 'floor'], measure);
  expect(samples).toEqual({ app: [undefined], floor: [7] });
  expect(onFailure).toHaveBeenCalledExactlyOnceWith('loading, app', lost);
});
