package se.samspel.funding.sieimport.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a voucher of our own ledger came to on an account in the books, debit positive.
 *
 * @param voucher its place among the file's vouchers of our own, from 1
 * @param object of dimension 6; null on no project
 */
public record OwnPosting(int voucher, String account, @Nullable String object, long ore) {}
