/** The parties of financial coordination, and whose figures there are. */
@NullMarked
package se.samspel.reporting.access.domain;

import org.jspecify.annotations.NullMarked;
