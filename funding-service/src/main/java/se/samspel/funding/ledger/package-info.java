/** The subsidiary ledger: vouchers, their reversal, and the one way for other features to book. */
@NullMarked
package se.samspel.funding.ledger;

import org.jspecify.annotations.NullMarked;
