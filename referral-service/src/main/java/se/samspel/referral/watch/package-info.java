/** What operators watch of the flow of referrals, over the whole service. */
@NullMarked
package se.samspel.referral.watch;

import org.jspecify.annotations.NullMarked;
