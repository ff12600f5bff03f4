/** Consumption of state events: one transaction per batch, upsert by version, parked records. */
@NullMarked
package se.samspel.kit.inbox;

import org.jspecify.annotations.NullMarked;
