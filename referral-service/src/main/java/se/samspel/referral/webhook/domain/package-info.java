/** The rules of webhooks: where to events may be sent, and what becomes of a subscription. */
@NullMarked
package se.samspel.referral.webhook.domain;

import org.jspecify.annotations.NullMarked;
