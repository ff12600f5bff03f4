/** Survey rounds: who was asked what, how many answered, and what it says. */
@NullMarked
package se.samspel.reporting.survey;

import org.jspecify.annotations.NullMarked;
