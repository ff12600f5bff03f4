/**
 * By when each step of a referral is due by the host's rules, and what happens when it isn't kept.
 */
@NullMarked
package se.samspel.referral.deadline;

import org.jspecify.annotations.NullMarked;
