/** All that draws, in one module that is loaded while the first requests are on their way. */
export { App } from './app.tsx';
export { Connected } from './connect/connected.tsx';
export { mount, unmount } from './mount.tsx';
export { PersonView } from './person/person-view.tsx';
export { UnconnectedScreen } from './screens/unconnected-screen.tsx';
