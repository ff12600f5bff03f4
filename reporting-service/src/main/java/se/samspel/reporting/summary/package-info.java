/** Keeps the sums of each month for association, county and nation as facts come and change. */
@NullMarked
package se.samspel.reporting.summary;

import org.jspecify.annotations.NullMarked;
