/** What the host and the referrer do with a submitted referral. */
@NullMarked
package se.samspel.referral.handling;

import org.jspecify.annotations.NullMarked;
