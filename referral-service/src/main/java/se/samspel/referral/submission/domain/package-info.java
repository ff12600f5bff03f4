/** A referral that isn't submitted yet. */
@NullMarked
package se.samspel.referral.submission.domain;

import org.jspecify.annotations.NullMarked;
