/** Accounting periods that close and reopen. */
@NullMarked
package se.samspel.funding.ledgerperiod;

import org.jspecify.annotations.NullMarked;
