/** The budget follow-up of an intervention's year. */
@NullMarked
package se.samspel.reporting.budget;

import org.jspecify.annotations.NullMarked;
