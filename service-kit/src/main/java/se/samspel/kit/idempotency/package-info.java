/** Repeated requests: one claim per caller, operation and key, in the business transaction. */
@NullMarked
package se.samspel.kit.idempotency;

import org.jspecify.annotations.NullMarked;
