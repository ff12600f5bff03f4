/** An authority's own webhooks: where its events are sent, which, and what came of it. */
@NullMarked
package se.samspel.referral.webhook;

import org.jspecify.annotations.NullMarked;
