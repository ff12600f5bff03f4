/** Makes files of reports in the background, for who asked and for nobody else. */
@NullMarked
package se.samspel.reporting.exportjob;

import org.jspecify.annotations.NullMarked;
