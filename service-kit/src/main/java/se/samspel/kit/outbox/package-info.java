/** Events leave in the transaction that caused them and reach Kafka by one relay per service. */
@NullMarked
package se.samspel.kit.outbox;

import org.jspecify.annotations.NullMarked;
