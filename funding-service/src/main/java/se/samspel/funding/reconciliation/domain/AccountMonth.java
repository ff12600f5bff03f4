package se.samspel.funding.reconciliation.domain;

import org.jspecify.annotations.Nullable;

/**
 * What an account came to in a month on both sides, debit positive.
 *
 * @param ledgerOre in our ledger
 * @param ownOre in the books, from vouchers of our ledger alone
 * @param booksOre in the books, from all vouchers; null where the import keeps no sums, which are
 *     the accounts of the balance sheet
 */
public record AccountMonth(
        String account, int month, long ledgerOre, long ownOre, @Nullable Long booksOre) {

    /** Nought where the books have what our ledger has. */
    public long differenceOre() {
        return Math.subtractExact(ownOre, ledgerOre);
    }
}
