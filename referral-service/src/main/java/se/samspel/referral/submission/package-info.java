/** A referring authority submits a referral. */
@NullMarked
package se.samspel.referral.submission;

import org.jspecify.annotations.NullMarked;
