/** Referrals as each authority may see them. */
@NullMarked
package se.samspel.referral.reading;

import org.jspecify.annotations.NullMarked;
