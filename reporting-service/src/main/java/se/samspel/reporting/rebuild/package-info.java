/** Reads the topics again from their beginning while what is there is served, and then swaps. */
@NullMarked
package se.samspel.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
