/** Referrals follow the enrolments that participant-service announces. */
@NullMarked
package se.samspel.referral.enrolment;

import org.jspecify.annotations.NullMarked;
