/** Weights of a logistic regression by Newton's method with a ridge (le Cessie & van Houwelingen 1992).
 *  @param rows   numbers of each sample
 *  @param right  whether each is one
 *  @returns      {bias, weights} */
export function fitLogistic(rows, right, ridge = 1) {
  const size = (rows[0]?.length ?? 0) + 1
  let weights = new Array(size).fill(0)
  for (let step = 0; step < 30; step++) {
    const gradient = new Array(size).fill(0)
    const curvature = Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j && i > 0 ? ridge : 1e-9)))
    for (const [n, row] of rows.entries()) {
      const x = [1, ...row]
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * weights[i], 0)))
      for (let i = 0; i < size; i++) {
        gradient[i] += x[i] * ((right[n] ? 1 : 0) - chance)
        for (let j = 0; j < size; j++) curvature[i][j] += x[i] * x[j] * chance * (1 - chance)
      }
    }
    for (let i = 1; i < size; i++) gradient[i] -= ridge * weights[i]
    const move = solve(curvature, gradient)
    weights = weights.map((weight, i) => weight + move[i])
    if (Math.max(...move.map(Math.abs)) < 1e-6) break
  }
  const [bias, ...rest] = weights.map((weight) => Math.round(weight * 1e4) / 1e4)
  return { bias, weights: rest }
}

/** Gauss elimination with pivots. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]])
  for (let i = 0; i < rows.length; i++) {
    let pivot = i
    for (let k = i + 1; k < rows.length; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k
    ;[rows[i], rows[pivot]] = [rows[pivot], rows[i]]
    for (let k = 0; k < rows.length; k++) {
      if (k === i) continue
      const factor = rows[k][i] / rows[i][i]
      for (let j = i; j <= rows.length; j++) rows[k][j] -= factor * rows[i][j]
    }
  }
  return rows.map((row, i) => row[rows.length] / row[i])
}
