import { createContext, useContext } from 'react';
import type { ConnectionDesk } from '../../store/connection/connection-desk.ts';
import type { ConnectionState } from '../../store/connection/connection-state.ts';
import type { Form } from '../../store/saving/form.ts';

/** The connection that what is on screen came by, and what a person may do about it. */
export interface ConnectionInView
  extends Omit<ConnectionState<unknown>, 'opened'>, Pick<ConnectionDesk<unknown>, 'connect' | 'disconnect'> {
  /** What would be lost with the connection. */
  readonly unsaved: () => Form | undefined;
}

const ConnectionContext = createContext<ConnectionInView | undefined>(undefined);

export const ConnectionProvider = ConnectionContext.Provider;

export function useConnection(): ConnectionInView {
  const connection = useContext(ConnectionContext);
  if (connection === undefined) throw new Error('useConnection needs a ConnectionProvider around it');
  return connection;
}
