/** Periods, business days and what is due when, in plain Java. */
@NullMarked
package se.samspel.referral.deadline.domain;

import org.jspecify.annotations.NullMarked;
