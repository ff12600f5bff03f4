/** Books in the ledger what other features do with money. */
@NullMarked
package se.samspel.funding.booking;

import org.jspecify.annotations.NullMarked;
