/** What became of whom, as pages: the start pages and the reports. */
@NullMarked
package se.samspel.reporting.pages.view;

import org.jspecify.annotations.NullMarked;
