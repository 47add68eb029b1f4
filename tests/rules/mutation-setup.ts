import fc from "fast-check";

// A mutant is judged by thousands of runs of the tests: a few examples of each property kill nearly as many as a hundred.
fc.configureGlobal({ numRuns: 25 });
