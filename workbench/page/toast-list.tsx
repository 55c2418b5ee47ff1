import { useBench } from './bench-context.ts';
import { IconButton } from './icons.tsx';
import { useStore } from './store.ts';

/** Support's corner of messages. They come from apps: text, whatever it looks like. */
export function ToastList() {
  const { toasts } = useBench();
  const shown = useStore(toasts.shown);
  return (
    <div className="toasts" role="status" aria-label="Notifications">
      {shown.map(({ id, kind, text }) => (
        <div key={id} className={`toast toast-${kind}`}>
          <p>{text}</p>
          <IconButton name="close" label="Close the notification" onClick={() => toasts.close(id)} />
        </div>
      ))}
    </div>
  );
}
