/** Every report that there is, whoever makes it: of which coverages and periods, and the report. */
@NullMarked
package se.samspel.reporting.catalogue;

import org.jspecify.annotations.NullMarked;
