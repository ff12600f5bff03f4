/** The own budget's rule: every figure of a year from what was stated, granted and contributed. */
@NullMarked
package se.samspel.funding.ownbudget.domain;

import org.jspecify.annotations.NullMarked;
