import { useRef } from 'react';
import { clamp, widths } from './address.ts';
import { useBench } from './bench-context.ts';
import { choose } from './desk.ts';
import { useStore } from './store.ts';

/** Pixels a press of an arrow key moves it. */
const step = 16;

/** The edge by which an agent makes the tray wider: by the mouse, or by the arrow keys. */
export function WidthHandle() {
  const bench = useBench();
  const { width } = useStore(bench.settings);
  const start = useRef<{ readonly x: number; readonly width: number }>();
  const resize = (wanted: number) => choose(bench, { width: clamp(wanted, widths) });
  return (
    <div
      className="width-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the tray"
      aria-valuenow={width}
      aria-valuemin={widths.min}
      aria-valuemax={widths.max}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') resize(width + step);
        if (event.key === 'ArrowRight') resize(width - step);
      }}
      onPointerDown={(event) => {
        // Captured, or the frame beside it takes the pointer.
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={(event) => {
        if (start.current) resize(start.current.width + start.current.x - event.clientX);
      }}
      onPointerUp={() => {
        start.current = undefined;
      }}
    />
  );
}
