/** Says what some contestants do otherwise, and why others couldn't run. */
export function printProblems(contestants) {
  for (const { name, remark, problem } of contestants) {
    if (problem !== undefined) console.log(`${name} couldn't run: ${problem}`)
    else if (remark !== undefined) console.log(`${name} ${remark}.`)
  }
}
