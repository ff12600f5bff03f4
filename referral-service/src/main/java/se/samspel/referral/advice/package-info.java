/** What a joint team advises, the plan that follows and how it is followed up; never a decision. */
@NullMarked
package se.samspel.referral.advice;

import org.jspecify.annotations.NullMarked;
