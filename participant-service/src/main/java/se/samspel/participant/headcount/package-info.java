/** Persons that a host counts without a row: numbers by intervention, year and sex (H9). */
@NullMarked
package se.samspel.participant.headcount;

import org.jspecify.annotations.NullMarked;
