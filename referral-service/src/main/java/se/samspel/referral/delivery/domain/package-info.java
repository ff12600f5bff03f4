/** When an event that was not taken is tried again. */
@NullMarked
package se.samspel.referral.delivery.domain;

import org.jspecify.annotations.NullMarked;
