/**
 * Makes the documents that people write on: the team report and the association's annual report.
 */
@NullMarked
package se.samspel.reporting.document;

import org.jspecify.annotations.NullMarked;
