/** Balances, trial balance and result report of an association's ledger. */
@NullMarked
package se.samspel.funding.ledgerreport;

import org.jspecify.annotations.NullMarked;
