/** Seats and their sums in full-time posts, exact until they are rounded once. */
@NullMarked
package se.samspel.reporting.resources.domain;

import org.jspecify.annotations.NullMarked;
