/** The headings of the documents, and figures that are named in running text. */
@NullMarked
package se.samspel.reporting.document.domain;

import org.jspecify.annotations.NullMarked;
