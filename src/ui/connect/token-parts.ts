/** All that is shown only where somebody connects with a token. */
export { ConnectScreen } from './connect-screen.tsx';
export { PersonalConnection } from './personal-connection.tsx';
