/** The life of an enrolment from trial to exit, and the code lists of follow-up. */
@NullMarked
package se.samspel.participant.enrolment.domain;

import org.jspecify.annotations.NullMarked;
