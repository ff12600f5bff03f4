/** Figures from before there were rows, and the series that they begin. */
@NullMarked
package se.samspel.reporting.historic;

import org.jspecify.annotations.NullMarked;
