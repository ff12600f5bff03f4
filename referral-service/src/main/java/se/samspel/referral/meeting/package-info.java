/** Passes on to the invited authorities how follow-up meetings stand. */
@NullMarked
package se.samspel.referral.meeting;

import org.jspecify.annotations.NullMarked;
