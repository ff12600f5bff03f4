/** Computes the figures of every defined report, and what of them each reader gets. */
@NullMarked
package se.samspel.reporting.figures;

import org.jspecify.annotations.NullMarked;
