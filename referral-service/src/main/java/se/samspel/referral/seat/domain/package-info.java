/** Seats in a team and in its steering group, with their rules. */
@NullMarked
package se.samspel.referral.seat.domain;

import org.jspecify.annotations.NullMarked;
