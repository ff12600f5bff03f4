/** Sends authorities' events to their webhooks, at least once, in order about each thing. */
@NullMarked
package se.samspel.referral.delivery;

import org.jspecify.annotations.NullMarked;
