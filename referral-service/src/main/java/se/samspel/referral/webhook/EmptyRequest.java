package se.samspel.referral.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nothing more has to be said. */
@Schema(name = "WebhookAct", examples = "{}")
record EmptyRequest() {}
