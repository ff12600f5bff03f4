/** Which windows of a series are computed, told, or neither, and which of them others may read. */
@NullMarked
package se.samspel.reporting.historic.domain;

import org.jspecify.annotations.NullMarked;
