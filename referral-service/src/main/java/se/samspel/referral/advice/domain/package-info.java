/** Advice, plans and follow-ups of a joint team's items. */
@NullMarked
package se.samspel.referral.advice.domain;

import org.jspecify.annotations.NullMarked;
