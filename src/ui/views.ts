/** All that draws, in one module that is loaded while the first requests are on their way. */
export { ConnectedPlan } from './connected-plan.tsx';
export { mount, unmount } from './mount.tsx';
export { ConnectedPerson } from './person/connected-person.tsx';
export { prepareSettingFaults } from './setting-faults.tsx';
