/** The version in the manifest; the build puts it in. */
declare const APP_VERSION: string;
