// Student's t distribution, for intervals around a mean of few values.
#pragma once

namespace netra::core {

// The value that a share `probability` of the distribution lies below; 0.5 ≤ probability ≤ 0.9999,
// freedom ≥ 1 (degrees of freedom: one less than the values). Up to 1,000 the finite series of Abramowitz and
// Stegun 26.7.3 and 26.7.4 is inverted; beyond, their expansion 26.7.5 around the normal is used. Both are
// good to 1e-9 of the value.
double student_t_quantile(double probability, int freedom);

}  // namespace netra::core
