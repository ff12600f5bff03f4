/** The clock, and the law's days: dates in Europe/Stockholm. */
@NullMarked
package se.samspel.kit.time;

import org.jspecify.annotations.NullMarked;
