/** The rules that stand between an accepted referral and an enrolment. */
@NullMarked
package se.samspel.participant.admission.domain;

import org.jspecify.annotations.NullMarked;
