/** Calls receivers of webhooks, and keeps out of networks that are nobody else's business. */
@NullMarked
package se.samspel.kit.webhook;

import org.jspecify.annotations.NullMarked;
