/** Where the full list of the data's weak spots can be read, in English. */
export { default as knownIssuesAddress } from '../../data/KNOWN-ISSUES.md?url'
