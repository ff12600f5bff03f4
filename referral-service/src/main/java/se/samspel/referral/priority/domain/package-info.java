/** Priority rules by day, and when a referral meets one. */
@NullMarked
package se.samspel.referral.priority.domain;

import org.jspecify.annotations.NullMarked;
