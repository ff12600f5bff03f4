/** Makes reports when a period has ended, and tells their owners that they are ready. */
@NullMarked
package se.samspel.reporting.schedule;

import org.jspecify.annotations.NullMarked;
