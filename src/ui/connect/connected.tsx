import { Fragment, type ReactNode } from 'react';
import type { ConnectionDesk } from '../../store/connection/connection-desk.ts';
import type { Form } from '../../store/saving/form.ts';
import { keepsFocus } from '../keep-focus.ts';
import { Status } from '../status.tsx';
import { useSource } from '../use-source.ts';
import { ConnectionProvider, type ConnectionInView } from './connection.tsx';
import { ConnectionLine } from './connection-line.tsx';
import { useConnectionNews } from './lazy-connect.tsx';

/**
 * What is open over a connection, and below it which one that is. With another connection it begins anew, so
 * that nothing which one person may see stays on screen for another.
 */
export function Connected<Opened>({
  desk,
  unsaved = () => undefined,
  children,
}: {
  desk: ConnectionDesk<Opened>;
  /** What a person changed and has not saved. */
  unsaved?: (opened: Opened) => Form | undefined;
  children: (opened: Opened, kind: ConnectionInView['kind']) => ReactNode;
}) {
  const { opened, ...state } = useSource(desk);
  const { connect, disconnect } = desk;
  const view = { ...state, connect, disconnect, unsaved: () => unsaved(opened) };
  const news = useConnectionNews(view);
  return (
    <ConnectionProvider value={view}>
      <Status>{news}</Status>
      <div {...keepsFocus}>
        <Fragment key={state.generation}>{children(opened, state.kind)}</Fragment>
        <ConnectionLine />
      </div>
    </ConnectionProvider>
  );
}
