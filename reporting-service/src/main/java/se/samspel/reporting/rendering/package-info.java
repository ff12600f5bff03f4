/** Gives a report the form that its reader wants: CSV, a workbook, a printed page, pictures. */
@NullMarked
package se.samspel.reporting.rendering;

import org.jspecify.annotations.NullMarked;
