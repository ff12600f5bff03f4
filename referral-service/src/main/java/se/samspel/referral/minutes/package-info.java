/** A joint team's minutes: for each reader its own items alone. */
@NullMarked
package se.samspel.referral.minutes;

import org.jspecify.annotations.NullMarked;
