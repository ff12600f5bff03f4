/** The closed loop: what the referrer and the income authority learn of an enrolment. */
@NullMarked
package se.samspel.participant.outcome;

import org.jspecify.annotations.NullMarked;
