/**
 * What our ledger and the association's books agree on, voucher by voucher and account by account.
 */
@NullMarked
package se.samspel.funding.reconciliation.domain;

import org.jspecify.annotations.NullMarked;
