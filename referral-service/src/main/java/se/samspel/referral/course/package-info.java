/** A referral's record, its history and what is announced of it. */
@NullMarked
package se.samspel.referral.course;

import org.jspecify.annotations.NullMarked;
