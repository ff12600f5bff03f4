/** The life of an import from upload to its last row, and what becomes of a row. */
@NullMarked
package se.samspel.participant.bulk.domain;

import org.jspecify.annotations.NullMarked;
