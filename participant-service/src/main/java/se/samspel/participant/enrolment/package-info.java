/**
 * Enrolments: start, follow-up consent, situations, exit, correction and the outcome read by
 * others.
 */
@NullMarked
package se.samspel.participant.enrolment;

import org.jspecify.annotations.NullMarked;
