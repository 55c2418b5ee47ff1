/** Made by the build: build/garden/garden-kit.ts. */
declare module 'garden:icons' {
  /** An element of SVG: its tag, its attributes and what is in it. */
  export type Shape = readonly [
    tag: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly Shape[],
  ];

  export type GardenIconName =
    | `garden-alert-icon-${'info' | 'success' | 'warning' | 'error'}`
    | 'garden-section-icon'
    | 'garden-message-icon-error'
    | 'garden-check-mark'
    | 'garden-check-dash';

  export const icons: Readonly<Record<GardenIconName, Shape>>;
}
