/** Why a command could not run, in words for the person who typed it. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
