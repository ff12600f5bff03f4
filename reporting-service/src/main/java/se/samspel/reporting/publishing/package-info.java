/** The team report as its readers get it: JSON, CSV and a page to read and print. */
@NullMarked
package se.samspel.reporting.publishing;

import org.jspecify.annotations.NullMarked;
