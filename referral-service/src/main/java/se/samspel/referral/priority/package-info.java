/**
 * What puts a referral before others in the queue: the host's rules, and the facts that they ask
 * for.
 */
@NullMarked
package se.samspel.referral.priority;

import org.jspecify.annotations.NullMarked;
