/** The source files that the first view begins with; all else is loaded when it is needed. */
export const firstViewEntries = ['src/main.ts', 'src/ui/views.ts'];
