import { useEffect, useRef } from 'react';
import { AppFrame } from './app-frame.tsx';
import { useBench } from './bench-context.ts';
import { IconButton } from './icons.tsx';
import { useStore } from './store.ts';

const noIds = {};

/** The dialog that an app asked for (`instances.create`). */
export function ModalDialog() {
  const bench = useBench();
  const modal = useStore(bench.modal);
  const state = useStore(bench.sessions.state);
  const dialog = useRef<HTMLDialogElement>(null);
  const guid = modal?.guid;
  useEffect(() => {
    if (guid !== undefined) dialog.current?.showModal();
  }, [guid]);
  if (!modal || state.kind !== 'ready') return null;
  const { name } = state.app;
  return (
    <dialog
      key={modal.guid}
      ref={dialog}
      className="modal"
      aria-label={name}
      style={{ width: `${modal.width}px` }}
      onClose={bench.closeModal}
    >
      <header className="modal-head">
        <h2>{name}</h2>
        <IconButton name="close" label="Close the dialog" onClick={bench.closeModal} />
      </header>
      <AppFrame
        guid={modal.guid}
        url={modal.url}
        title={`${name}, dialog`}
        location="modal"
        beside={noIds}
        isActive
        height={modal.height}
      />
    </dialog>
  );
}
