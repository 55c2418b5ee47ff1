/** What is wrong with something that a person gave the workbench, such as an app, in words for them. */
export class InputFault extends Error {
  override readonly name = 'InputFault';
}
