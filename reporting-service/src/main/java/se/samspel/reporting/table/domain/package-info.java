/** What every report is made of before it becomes a page, a file or a document. */
@NullMarked
package se.samspel.reporting.table.domain;

import org.jspecify.annotations.NullMarked;
