/** Figures that a printed report claims, and what the rows say against them. */
@NullMarked
package se.samspel.reporting.quality;

import org.jspecify.annotations.NullMarked;
