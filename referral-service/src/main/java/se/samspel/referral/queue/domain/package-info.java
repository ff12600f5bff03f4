/** The queue's order on any day, and why a place changed. */
@NullMarked
package se.samspel.referral.queue.domain;

import org.jspecify.annotations.NullMarked;
