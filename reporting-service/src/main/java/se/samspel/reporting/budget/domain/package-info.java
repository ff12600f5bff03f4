/** Budget against actual cost and forecast, as the association's board reads it. */
@NullMarked
package se.samspel.reporting.budget.domain;

import org.jspecify.annotations.NullMarked;
