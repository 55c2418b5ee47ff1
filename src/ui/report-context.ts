import { createContext, useContext } from 'react';
import type { RequestNote } from '../store/recent-requests.ts';

/** What somebody who is to help wants to know beside the problem itself. */
export interface ReportContext {
  readonly appVersion: string;
  /** The manifest's name of where the app stands; `undefined` outside Zendesk. */
  readonly location: string | undefined;
  /** Oldest first. */
  readonly recentRequests: () => readonly RequestNote[];
}

const Context = createContext<ReportContext | undefined>(undefined);

export const ReportContextProvider = Context.Provider;

export function useReportContext(): ReportContext {
  const report = useContext(Context);
  if (report === undefined) throw new Error('useReportContext needs a ReportContextProvider around it');
  return report;
}
