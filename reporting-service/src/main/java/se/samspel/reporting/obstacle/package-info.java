/** How many structural obstacles an intervention has met. */
@NullMarked
package se.samspel.reporting.obstacle;

import org.jspecify.annotations.NullMarked;
