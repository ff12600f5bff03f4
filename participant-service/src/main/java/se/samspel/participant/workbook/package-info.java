/** The team without a system: a workbook to fill in, prefilled with what is open and due. */
@NullMarked
package se.samspel.participant.workbook;

import org.jspecify.annotations.NullMarked;
