/**
 * The year wheel and the board's meetings as a calendar that other programs read, by token or by
 * secret address.
 */
@NullMarked
package se.samspel.funding.calendar;

import org.jspecify.annotations.NullMarked;
