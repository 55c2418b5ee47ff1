/** All that is shown only where somebody connects with a token. */
export { ConnectScreen } from './connect-screen.tsx';
export { connectionNews } from './connection-news.ts';
export { PersonalConnection } from './personal-connection.tsx';
