/** Why a file cannot be opened, and what to do, in words for the person who chose it. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem';
}
