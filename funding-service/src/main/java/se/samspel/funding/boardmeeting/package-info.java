/** The board's meetings, from the plan to minutes that are adjusted and announced. */
@NullMarked
package se.samspel.funding.boardmeeting;

import org.jspecify.annotations.NullMarked;
