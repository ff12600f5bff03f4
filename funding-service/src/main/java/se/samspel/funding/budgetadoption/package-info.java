/** What follows from the adoption of an association's own budget. */
@NullMarked
package se.samspel.funding.budgetadoption;

import org.jspecify.annotations.NullMarked;
