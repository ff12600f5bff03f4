/** The ways by which a joint team redirects, and how many referrals went which way. */
@NullMarked
package se.samspel.referral.redirect;

import org.jspecify.annotations.NullMarked;
