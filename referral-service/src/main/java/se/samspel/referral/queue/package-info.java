/** An intervention's queue with places and waiting days. */
@NullMarked
package se.samspel.referral.queue;

import org.jspecify.annotations.NullMarked;
