// Numbers out of the reports of test runners, and the line that `npm test` closes with. Whatever looks like "nothing happened"
// counts as a failure: an empty run must not look green.

/**
 * @typedef {{ passed: number, failed: number, skipped: number, why?: string, unsteady?: readonly string[] }} Tally `unsteady`: the
 * titles of tests that passed only when tried again
 */

/** @param {any} report vitest's JSON @param {number} code its exit code @returns {Tally} */
export function vitestTally(report, code) {
  if (!report) return nothing(code);
  const files = report.testResults ?? [];
  // A file that did not load, or whose preparations failed, may hold no failed test.
  const broken = files.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return judged(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken.length,
      skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
    },
    code,
  );
}

/** So many tests of a stage may need a second try on a machine that is short of breath; one more, and all of them have failed. */
const MOST_UNSTEADY = 2;

/** @param {any} report Playwright's JSON @param {number} code @returns {Tally} */
export function playwrightTally(report, code) {
  if (!report) return nothing(code);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const isTolerated = flaky <= MOST_UNSTEADY;
  return judged(
    {
      passed: expected + (isTolerated ? flaky : 0),
      failed: unexpected + (isTolerated ? 0 : flaky),
      skipped,
      unsteady: specsOf(report).flatMap(({ title, tests }) =>
        tests.some(({ status }) => status === 'flaky') ? [title] : [],
      ),
    },
    code,
  );
}

function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * A figure at or below its ceiling counts as a test passed: the ceiling is what was reached and a little room, so that no figure
 * grows unseen. The table says beside it which are still above the budget that is aimed at.
 * @param {string} output the bench's table and what it says of ceilings @param {number} code @returns {Tally}
 */
export function benchTally(output, code) {
  const count = (pattern) => output.split('\n').filter((line) => pattern.test(line)).length;
  const failed = count(/^Above its ceiling of /);
  return judged({ passed: Math.max(0, count(/\| +(within|ABOVE) \|$/) - failed), failed, skipped: 0 }, code);
}

/**
 * A mutant of the rules that some case notices is a test passed; one that none notices and nobody has explained has failed, and
 * so has each thing that is kept of earlier hunts and no longer true.
 * @param {string} output what the hunt printed last @param {number} code @returns {Tally}
 */
export function mutantsTally(output, code) {
  const line = /(\d+) noticed \(.* %\), \d+ not, (\d+) of these unexplained; (\d+) kept otherwise/;
  const [, noticed, unexplained, untrue] = output.match(line) ?? [];
  if (noticed === undefined) return nothing(code);
  return judged({ passed: Number(noticed), failed: Number(unexplained) + Number(untrue), skipped: 0 }, code);
}

/** One thing that is right or wrong as a whole. @param {number} code @param {string} why @returns {Tally} */
export function singleTally(code, why) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : failure(why);
}

/** @param {string} why @returns {Tally} */
export function failure(why) {
  return { passed: 0, failed: 1, skipped: 0, why };
}

function nothing(code) {
  return failure(`no report (exit code ${code})`);
}

/** @param {Tally} tally @param {number} code @returns {Tally} */
function judged(tally, code) {
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1, why: 'no test ran' };
  // An error outside any test, or a reporter that gave up.
  if (code !== 0 && tally.failed === 0) return { ...tally, failed: 1, why: `exit code ${code} with no failed test` };
  return tally;
}

/** @param {readonly Tally[]} tallies */
export function closingLine(tallies) {
  const sum = (name) => tallies.reduce((all, tally) => all + tally[name], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`;
}
