/** An offer's life: made, answered in time or not, withdrawn. */
@NullMarked
package se.samspel.referral.offer.domain;

import org.jspecify.annotations.NullMarked;
