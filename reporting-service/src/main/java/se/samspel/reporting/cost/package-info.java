/** What an association's money was spent on, and what a participant and a goal cost. */
@NullMarked
package se.samspel.reporting.cost;

import org.jspecify.annotations.NullMarked;
