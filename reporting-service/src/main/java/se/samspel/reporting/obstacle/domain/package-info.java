/** Counts of structural obstacles, and which of them others than the host get. */
@NullMarked
package se.samspel.reporting.obstacle.domain;

import org.jspecify.annotations.NullMarked;
