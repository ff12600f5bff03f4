/** A joint team's meetings as the host plans, holds and cancels them. */
@NullMarked
package se.samspel.referral.teammeeting;

import org.jspecify.annotations.NullMarked;
