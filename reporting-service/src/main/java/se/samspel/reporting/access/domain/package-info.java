/** The parties of financial coordination. */
@NullMarked
package se.samspel.reporting.access.domain;

import org.jspecify.annotations.NullMarked;
