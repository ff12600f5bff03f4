/** Reads an intervention's rows and makes an edition of the team report for one reader. */
@NullMarked
package se.samspel.reporting.teamreport;

import org.jspecify.annotations.NullMarked;
