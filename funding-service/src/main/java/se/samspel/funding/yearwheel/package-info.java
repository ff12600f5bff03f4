/** The year wheel (årshjul): what an association has to do for each budget year, and when. */
@NullMarked
package se.samspel.funding.yearwheel;

import org.jspecify.annotations.NullMarked;
